import type { ComponentChildren } from 'preact';

interface Props {
  /** What the button does, for those who do not see the icon and as a tooltip. */
  label: string;
  onClick: () => void;
  pressed?: boolean;
  disabled?: boolean;
  /** -1 for a button that the Tab key passes over, because arrows reach it. */
  tabIndex?: number;
  children: ComponentChildren;
}

/** A button with only an icon. */
export function IconButton({ label, onClick, pressed, disabled, tabIndex, children }: Props) {
  return (
    <button
      type="button"
      class={`nl-button nl-button--subtle nl-button--icon-only${pressed ? ' nl-button--pressed' : ''}`}
      aria-label={label}
      aria-pressed={pressed}
      title={label}
      disabled={disabled}
      tabIndex={tabIndex}
      onClick={onClick}
    >
      <span class="nl-button__icon-start">{children}</span>
    </button>
  );
}
