import type { ComponentChildren } from 'preact';

interface Props {
  onClick: () => void;
  primary?: boolean;
  pressed?: boolean;
  disabled?: boolean;
  /** Decoration before the words. */
  icon?: ComponentChildren;
  children: ComponentChildren;
}

/** A button with words, in the look of NL Design System. */
export function Button({ onClick, primary, pressed, disabled, icon, children }: Props) {
  const look = `nl-button ${primary ? 'nl-button--primary' : 'nl-button--secondary'}`;
  return (
    <button type="button" class={look} aria-pressed={pressed} disabled={disabled} onClick={onClick}>
      {icon && <span class="nl-button__icon-start">{icon}</span>}
      <span class="nl-button__label">{children}</span>
    </button>
  );
}
