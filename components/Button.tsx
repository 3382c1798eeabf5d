import type { ComponentChildren } from 'preact';

interface Props {
  onClick: () => void;
  primary?: boolean;
  pressed?: boolean;
  children: ComponentChildren;
}

/** A button with words, in the look of NL Design System. */
export function Button({ onClick, primary, pressed, children }: Props) {
  const look = `nl-button ${primary ? 'nl-button--primary' : 'nl-button--secondary'}`;
  return (
    <button type="button" class={look} aria-pressed={pressed} onClick={onClick}>
      <span class="nl-button__label">{children}</span>
    </button>
  );
}
