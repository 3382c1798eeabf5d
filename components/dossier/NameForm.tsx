import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { NAME_LIMIT } from '../../core/dossier/dossier.ts';
import { usePanel } from '../panel-state.ts';

interface Props {
  label: string;
  value: string;
  /** What the button says. */
  action: string;
  submit: (name: string) => void;
  cancel: () => void;
}

/** Asks for a name in one field; Enter is enough, Escape leaves it. */
export function NameForm({ label, value, action, submit, cancel }: Props) {
  const { t } = usePanel().services;
  const name = useSignal(value);
  const field = useRef<HTMLInputElement>(null);
  // Before the next key: whoever opened this goes on typing.
  useLayoutEffect(() => field.current?.select(), []);
  return (
    <form
      class="name-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.value.trim() !== '') submit(name.value.trim());
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') cancel();
      }}
    >
      <label>
        {label}
        <input
          ref={field}
          type="text"
          maxLength={NAME_LIMIT}
          autocomplete="off"
          value={name.value}
          onInput={(event) => {
            name.value = event.currentTarget.value;
          }}
        />
      </label>
      <span class="name-form__actions">
        <button type="submit" class="nl-button nl-button--primary" disabled={name.value.trim() === ''}>
          <span class="nl-button__label">{action}</span>
        </button>
        <button type="button" class="nl-button nl-button--secondary" onClick={cancel}>
          <span class="nl-button__label">{t('cancel')}</span>
        </button>
      </span>
    </form>
  );
}
