import { useSignal } from '@preact/signals';
import { Ellipsis } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import './Menu.css';

/** One thing that a menu offers. */
export interface MenuItem {
  readonly label: string;
  readonly icon?: ComponentChildren;
  /** For what takes something away. */
  readonly danger?: boolean;
  onSelect(): void;
}

interface Props {
  /** What the button is called. */
  label: string;
  items: readonly MenuItem[];
}

/** A button with a menu under it, after the menu button of the ARIA Authoring Practices. */
export function Menu({ label, items }: Props) {
  const open = useSignal(false);
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!open.value) return;
    choices(list.current)[0]?.focus();
    list.current?.scrollIntoView?.({ block: 'nearest' });
  }, [open.value]);
  const close = () => {
    open.value = false;
    button.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const all = choices(list.current);
    const at = all.indexOf(document.activeElement as HTMLElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (event.key === 'Escape') close();
    else if (event.key === 'Tab') open.value = false;
    else if (to !== undefined) all.at(to % all.length)?.focus();
    if (event.key === 'Escape' || to !== undefined) {
      event.preventDefault();
      event.stopPropagation();
    }
  };
  return (
    <div
      class="menu"
      onFocusOut={(event) => {
        const { relatedTarget, currentTarget } = event;
        if (!(relatedTarget instanceof Node) || !currentTarget.contains(relatedTarget)) open.value = false;
      }}
    >
      <button
        ref={button}
        type="button"
        class="nl-button nl-button--subtle nl-button--icon-only"
        aria-label={label}
        title={label}
        aria-haspopup="menu"
        aria-expanded={open.value}
        aria-controls={open.value ? id : undefined}
        onClick={() => {
          open.value = !open.value;
        }}
      >
        <span class="nl-button__icon-start">
          <Ellipsis size={17} aria-hidden="true" />
        </span>
      </button>
      {open.value && (
        <div
          ref={list}
          id={id}
          role="menu"
          aria-label={label}
          class="menu__list"
          onKeyDown={onKeyDown}
          // A press leaves the focus where it is: else the menu would be gone before the click.
          onMouseDown={(event) => event.preventDefault()}
        >
          {items.map((item) => (
            <button
              key={item.label}
              type="button"
              role="menuitem"
              tabIndex={-1}
              class={item.danger ? 'menu__item menu__item--danger' : 'menu__item'}
              onClick={() => {
                close();
                item.onSelect();
              }}
            >
              {item.icon}
              <span>{item.label}</span>
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

function choices(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
}
