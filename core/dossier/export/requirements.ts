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

/** What a draft adds to what its dossier says of requirements. */
export interface CalledRequirements {
  /** Address of the draft. */
  readonly address: string;
  /** Ids of the cards that it probably needs, in order of time. */
  readonly called: readonly string[];
  /** Ids of all requirements of its route. */
  readonly known: ReadonlySet<string>;
}

/**
 * The requirements to account for: those that the draft calls for, in their order, then those that the dossier
 * says something of, by title. Who waved a card away in this draft has explained it. A card that is no longer
 * known is left out.
 *
 * @param draft Absent where there is none.
 * @param wordsOf A stored reason in words.
 */
export function requirementsToTell(
  { checks, mutes }: Pick<DossierContent, 'checks' | 'mutes'>,
  draft: CalledRequirements | undefined,
  findCard: (id: string) => Card | undefined,
  wordsOf: (reason: string) => string,
): Requirement[] {
  const { address, called = [], known } = draft ?? {};
  const told = new Map([...checks].filter(([, check]) => saysSomething(check)));
  const waved = new Map(
    mutes
      .filter((mute) => mute.address === address && known?.has(mute.cardId))
      .map((mute) => [mute.cardId, explained(mute, wordsOf)]),
  );
  const of = (id: string): Requirement[] => {
    const card = findCard(id);
    return card ? [{ card, check: told.get(id) ?? waved.get(id) }] : [];
  };
  const own = [...new Set([...told.keys(), ...waved.keys()])]
    .filter((id) => !called.includes(id))
    .flatMap(of)
    .sort((a, b) => a.card.title.localeCompare(b.card.title, 'nl'));
  return [...called.flatMap(of), ...own];
}

function saysSomething({ state, reason, involved, judgement }: Check): boolean {
  return `${state}${reason}${involved}${judgement}` !== '';
}

function explained({ dossier, cardId, reason }: Mute, wordsOf: (reason: string) => string): Check {
  const state = Object.hasOwn(STATES, reason) ? (STATES[reason] as CheckState) : '';
  const why = state === '' ? wordsOf(reason) : '';
  return { dossier, cardId, state, reason: why, involved: '', judgement: '' };
}
