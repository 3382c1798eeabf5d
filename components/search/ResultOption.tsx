import type { ComponentChildren } from 'preact';
import type { MatchReason } from '../../core/search/match.ts';
import { Marked } from '../Marked.tsx';

interface Props {
  id: string;
  selected: boolean;
  /** The colour class of what was found. */
  look: string;
  title: string;
  /** What it is, above the title. */
  kind: ComponentChildren;
  reason: MatchReason;
  /** Whether the query stands in the title, so that it is marked there and not told below. */
  inTitle: boolean;
  /** What stands before the text in which it was found; may be empty. */
  before: string;
  /** Attributes that tell which one it is. */
  data: Readonly<Record<`data-${string}`, string>>;
  open: () => void;
  children?: ComponentChildren;
}

/** One thing that was found: what it is, its title, and where the query stands in it. */
export function ResultOption({ reason, inTitle, before, data, selected, look, ...one }: Props) {
  return (
    // The listbox of the ARIA combobox pattern: the field keeps the focus and handles the keys.
    // biome-ignore lint/a11y/useFocusableInteractive: see above
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <div
      id={one.id}
      role="option"
      aria-selected={selected}
      class={`result ${look}${selected ? ' result--active' : ''}`}
      {...data}
      ref={(element) => {
        if (selected) element?.scrollIntoView?.({ block: 'nearest' });
      }}
      onClick={one.open}
    >
      <span class="result__kind">{one.kind}</span>
      <span class="result__title">
        {inTitle ? <Marked text={one.title} ranges={reason.ranges} /> : one.title}
      </span>
      {!inTitle && (
        <span class="result__why">
          {before && `${before} `}
          <Marked text={reason.text} ranges={reason.ranges} />
        </span>
      )}
      {one.children}
    </div>
  );
}
