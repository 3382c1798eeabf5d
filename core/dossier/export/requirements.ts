import type { Card } from '../../guidance/card.ts';
import type { Check, CheckState } from '../check.ts';
import type { Mute } from '../mute.ts';
import type { DossierContent } from '../store/dossier-store.ts';
import type { Requirement } from './verantwoording.ts';

/** What waving a card away with a reason of the short list says of its requirement. */
const STATES: Readonly<Record<string, CheckState>> = {
  'al gedaan': 'gedaan',
  'niet van toepassing': 'niet van toepassing',
  'komt later': 'later',
};

/**
 * The requirements to account for: those that the draft calls for, in their order, then those that the dossier
 * says something of, by title. Who waved a card away has explained it. A card that is no longer known is left out.
 *
 * @param called Ids of the cards that the draft calls for.
 */
export function requirementsToTell(
  { checks, mutes }: Pick<DossierContent, 'checks' | 'mutes'>,
  called: readonly string[],
  findCard: (id: string) => Card | undefined,
): Requirement[] {
  const told = new Map([...checks].filter(([, check]) => saysSomething(check)));
  const waved = new Map(mutes.map((mute) => [mute.cardId, explained(mute)]));
  const of = (id: string): Requirement[] => {
    const card = findCard(id);
    return card ? [{ card, check: told.get(id) ?? waved.get(id) }] : [];
  };
  const own = [...new Set([...told.keys(), ...[...waved.keys()].filter(isRequirement)])]
    .filter((id) => !called.includes(id))
    .flatMap(of)
    .sort((a, b) => a.card.title.localeCompare(b.card.title, 'nl'));
  return [...called.flatMap(of), ...own];
}

function saysSomething({ state, reason, involved, judgement }: Check): boolean {
  return `${state}${reason}${involved}${judgement}` !== '';
}

/** Cards that are no requirement are waved away too; of those there is nothing to account for. */
function isRequirement(id: string): boolean {
  return id.startsWith('eis-');
}

function explained({ dossier, cardId, reason }: Mute): Check {
  const state = Object.hasOwn(STATES, reason) ? (STATES[reason] as CheckState) : '';
  return { dossier, cardId, state, reason: state === '' ? reason : '', involved: '', judgement: '' };
}
