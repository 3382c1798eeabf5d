import { useSignal } from '@preact/signals';
import { Plus } from 'lucide-preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { LABEL_LIMIT, tidyLabel } from '../../core/dossier/pin.ts';
import { IconButton } from '../IconButton.tsx';
import { usePanel } from '../panel-state.ts';

interface Props {
  /** Labels in use, to choose from. */
  labels: readonly string[];
  add: (label: string) => void;
  /** Takes the focus when it comes. */
  focus?: boolean;
}

/** A field for one label; Enter adds it. */
export function LabelForm({ labels, add, focus = false }: Props) {
  const { t } = usePanel().services;
  const typed = useSignal('');
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (focus) field.current?.focus();
  }, [focus]);
  const submit = () => {
    const label = tidyLabel(typed.value);
    if (label !== '') add(label);
    typed.value = '';
  };
  return (
    <form
      class="label-form"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <input
        ref={field}
        type="text"
        list={id}
        maxLength={LABEL_LIMIT}
        autocomplete="off"
        aria-label={t('labelNew')}
        placeholder={t('labelNew')}
        value={typed.value}
        onInput={(event) => {
          typed.value = event.currentTarget.value;
        }}
      />
      <datalist id={id}>
        {labels.map((label) => (
          <option key={label} value={label} />
        ))}
      </datalist>
      <IconButton label={t('labelAdd')} onClick={submit}>
        <Plus size={16} aria-hidden="true" />
      </IconButton>
    </form>
  );
}
