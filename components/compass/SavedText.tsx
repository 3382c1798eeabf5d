import { useEffect, useMemo, useRef } from 'preact/hooks';
import { latestOnly } from '../../core/dossier/latest.ts';

interface Props {
  label: string;
  value: string;
  save: (text: string) => Promise<unknown>;
}

/** A field that is saved as it is typed. What changes elsewhere shows here, unless it is being typed in. */
export function SavedText({ label, value, save }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const newest = useRef(save);
  newest.current = save;
  const write = useMemo(
    () =>
      latestOnly(async (text: string) => {
        await newest.current(text);
      }),
    [],
  );
  useEffect(() => {
    const { current } = field;
    if (current && current !== document.activeElement) current.value = value;
  }, [value]);
  return (
    <label class="saved-text">
      {label}
      <textarea
        ref={field}
        rows={2}
        maxLength={2000}
        defaultValue={value}
        onInput={(event) => void write(event.currentTarget.value)}
      />
    </label>
  );
}
