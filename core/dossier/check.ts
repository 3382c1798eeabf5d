import { choice, text } from './records/fields.ts';
import type { Replica } from './records/replica.ts';

/** What somebody can say of a requirement; the first is: nothing yet. */
export const CHECK_STATES = ['', 'gedaan', 'loopt', 'niet van toepassing', 'later'] as const;
export type CheckState = (typeof CHECK_STATES)[number];

/** Where a requirement stands in a dossier, in the words of who works on it. */
export interface Check {
  readonly dossier: string;
  readonly cardId: string;
  readonly state: CheckState;
  /** Why it does not apply, or what is left to do. */
  readonly reason: string;
  /** How implementing organisations were involved. */
  readonly involved: string;
  /** What was done with their judgement. */
  readonly judgement: string;
}

/** What can be changed of a check. */
export type CheckFields = Partial<Pick<Check, 'state' | 'reason' | 'involved' | 'judgement'>>;

/** Id of the one check of a card in a dossier. */
export function checkId(dossier: string, cardId: string): string {
  return `check:${dossier}:${cardId}`;
}

/** Reads a check from its record. */
export function readCheck({ is }: Replica): Check {
  return {
    dossier: text(is, 'dossier'),
    cardId: text(is, 'cardId', 100),
    state: choice(is, 'state', CHECK_STATES),
    reason: text(is, 'reason', 2_000),
    involved: text(is, 'involved', 4_000),
    judgement: text(is, 'judgement', 4_000),
  };
}
