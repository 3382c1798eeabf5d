import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { NAME_LIMIT } from '../../core/dossier/dossier.ts';
import { FormActions } from '../FormActions.tsx';

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
      <FormActions action={action} disabled={name.value.trim() === ''} cancel={cancel} />
    </form>
  );
}
