import type { ComponentChildren, Ref } from 'preact';

interface Props {
  /** What the button does, for those who do not see the icon and as a tooltip. */
  label: string;
  onClick: () => void;
  pressed?: boolean;
  /** Whether what it opens is open. */
  expanded?: boolean;
  disabled?: boolean;
  /** -1 for a button that the Tab key passes over, because arrows reach it. */
  tabIndex?: number;
  buttonRef?: Ref<HTMLButtonElement>;
  children: ComponentChildren;
}

/** A button with only an icon. */
export function IconButton({
  label,
  onClick,
  pressed,
  expanded,
  disabled,
  tabIndex,
  buttonRef,
  children,
}: Props) {
  return (
    <button
      ref={buttonRef ?? null}
      type="button"
      class={`nl-button nl-button--subtle nl-button--icon-only${pressed ? ' nl-button--pressed' : ''}`}
      aria-label={label}
      aria-pressed={pressed}
      aria-expanded={expanded}
      title={label}
      disabled={disabled}
      tabIndex={tabIndex}
      onClick={onClick}
    >
      <span class="nl-button__icon-start">{children}</span>
    </button>
  );
}
