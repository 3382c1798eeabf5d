import type { Card } from '../../core/guidance/card.ts';
import type { MatchReason } from '../../core/search/match.ts';
import { Badges, questionClass } from '../Badges.tsx';
import { groupName } from '../group-names.ts';
import { Marked } from '../Marked.tsx';
import { useServices } from '../services.ts';

interface Props {
  id: string;
  card: Card;
  reason: MatchReason;
  selected: boolean;
  onOpen: (cardId: string) => void;
}

/** What stands before the text in which a match was found. */
const BEFORE = {
  term: 'alsoKnownAs',
  glossary: 'alsoKnownAs',
  related: 'foundWith',
} as const;

/** One match: title, kind, where it was found with the matched parts marked. */
export function SearchOption({ id, card, reason, selected, onOpen }: Props) {
  const { t } = useServices();
  const inTitle = reason.field === 'title';
  const before = Object.hasOwn(BEFORE, reason.field) ? t(BEFORE[reason.field as keyof typeof BEFORE]) : '';
  return (
    // The listbox of the ARIA combobox pattern: the field keeps the focus and handles the keys.
    // biome-ignore lint/a11y/useFocusableInteractive: see above
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <div
      id={id}
      role="option"
      aria-selected={selected}
      class={`result ${questionClass(card)}${selected ? ' result--active' : ''}`}
      data-card={card.id}
      ref={(element) => {
        if (selected) element?.scrollIntoView?.({ block: 'nearest' });
      }}
      onClick={() => onOpen(card.id)}
    >
      <span class="result__kind">{groupName(t, 'kind', card.kind)}</span>
      <span class="result__title">
        {inTitle ? <Marked text={card.title} ranges={reason.ranges} /> : card.title}
      </span>
      {!inTitle && (
        <span class="result__why">
          {before && `${before} `}
          <Marked text={reason.text} ranges={reason.ranges} />
        </span>
      )}
      <Badges card={card} />
    </div>
  );
}
