import { useEffect, useMemo, useRef } from 'preact/hooks';
import { latestOnly } from '../../core/dossier/latest.ts';

interface Props {
  label: string;
  value: string;
  save: (text: string) => Promise<unknown>;
}

/**
 * A field that is saved as it is typed. What changes elsewhere shows here once nobody types in it; of two who
 * type in it at once the last one wins.
 */
export function SavedText({ label, value, save }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const typed = useRef(false);
  const newest = useRef(save);
  newest.current = save;
  const write = useMemo(
    () =>
      latestOnly(async (text: string) => {
        await newest.current(text);
      }),
    [],
  );
  const show = () => {
    if (field.current) field.current.value = value;
  };
  useEffect(() => {
    // In a window that is not in front nobody types, whatever has its focus.
    if (field.current !== document.activeElement || !document.hasFocus()) show();
  }, [value]);
  return (
    <label class="saved-text">
      {label}
      <textarea
        class="field field--wide"
        ref={field}
        rows={2}
        maxLength={2000}
        defaultValue={value}
        onFocus={() => {
          typed.current = false;
        }}
        onInput={(event) => {
          typed.current = true;
          void write(event.currentTarget.value);
        }}
        onBlur={() => {
          if (!typed.current) show();
        }}
      />
    </label>
  );
}
