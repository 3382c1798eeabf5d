import { digest } from './records/digest.ts';
import { text } from './records/fields.ts';
import type { Replica } from './records/replica.ts';

/** "Niet hier, omdat …": a card that somebody waved away for one document, with the reason. */
export interface Mute {
  readonly dossier: string;
  /** Address of the document, as of a page. */
  readonly address: string;
  readonly cardId: string;
  /** The key of a reason from the short list, or own words. */
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
    reason: text(is, 'reason', 2_000),
  };
}
