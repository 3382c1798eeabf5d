import type { Card } from '../../core/guidance/card.ts';
import type { MatchReason } from '../../core/search/match.ts';
import { Badges, questionClass } from '../Badges.tsx';
import { groupName } from '../group-names.ts';
import { useServices } from '../services.ts';
import { ResultOption } from './ResultOption.tsx';

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
  const before = Object.hasOwn(BEFORE, reason.field) ? t(BEFORE[reason.field as keyof typeof BEFORE]) : '';
  return (
    <ResultOption
      id={id}
      selected={selected}
      look={questionClass(card)}
      title={card.title}
      kind={groupName(t, 'kind', card.kind)}
      reason={reason}
      inTitle={reason.field === 'title'}
      before={before}
      data={{ 'data-card': card.id }}
      open={() => onOpen(card.id)}
    >
      <Badges card={card} />
    </ResultOption>
  );
}
