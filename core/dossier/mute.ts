import { digest } from './records/digest.ts';
import { text } from './records/fields.ts';
import type { Replica } from './records/replica.ts';

/** Reasons to choose from, as they are stored. */
export const MUTE_REASONS = ['al gedaan', 'niet van toepassing', 'komt later', 'staat elders'] as const;
/** A reason in own words may be so long, in characters. */
export const MUTE_REASON_LIMIT = 2_000;

/** "Niet hier, omdat …": a card that somebody waved away for one document, with the reason. */
export interface Mute {
  readonly dossier: string;
  /** Address of the document, as of a page. */
  readonly address: string;
  readonly cardId: string;
  /** One of `MUTE_REASONS`, or own words. */
  readonly reason: string;
}

/** Id of the one mute of a card in a document. */
export function muteId({ dossier, address, cardId }: Omit<Mute, 'reason'>): string {
  return `mute:${dossier}:${cardId}:${digest(address)}`;
}

/** Reads a mute from its record. */
export function readMute({ is }: Replica): Mute {
  return {
    dossier: text(is, 'dossier'),
    address: text(is, 'address', 2_000),
    cardId: text(is, 'cardId', 100),
    reason: text(is, 'reason', MUTE_REASON_LIMIT),
  };
}
