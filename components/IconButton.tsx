import type { ComponentChildren } from 'preact';

interface Props {
  /** What the button does, for those who do not see the icon and as a tooltip. */
  label: string;
  onClick: () => void;
  pressed?: boolean;
  children: ComponentChildren;
}

/** A button with only an icon. */
export function IconButton({ label, onClick, pressed, children }: Props) {
  return (
    <button
      type="button"
      class={`nl-button nl-button--subtle nl-button--icon-only${pressed ? ' nl-button--pressed' : ''}`}
      aria-label={label}
      aria-pressed={pressed}
      title={label}
      onClick={onClick}
    >
      <span class="nl-button__icon-start">{children}</span>
    </button>
  );
}
