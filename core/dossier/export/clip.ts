import type { Card } from '../../guidance/card.ts';
import { root } from '../document/build.ts';
import { toHtml } from '../document/html.ts';
import { toPlain } from '../document/plain.ts';
import type { Pin } from '../pin.ts';
import { cardBlocks, pinBlocks } from './blocks.ts';
import type { ExportTexts } from './texts.ts';

/** Text for the clipboard or the draft, in the two forms that an editor may take. */
export interface Clip {
  readonly text: string;
  readonly html: string;
}

/** A card with its sources, ready to paste in a note or mail. */
export function cardClip(card: Card, texts: ExportTexts): Clip {
  const document = root(cardBlocks(card, { texts, depth: 2 }));
  return { text: toPlain(document), html: toHtml(document) };
}

/** Pins with their notes and sources, ready to paste. */
export function pinsClip(pins: readonly Pin[], texts: ExportTexts): Clip {
  const document = pinsDocument(pins, texts);
  return { text: toPlain(document), html: toHtml(document) };
}

/** Pins with their notes and sources, as a document without a title. */
export function pinsDocument(pins: readonly Pin[], texts: ExportTexts) {
  return root(pins.flatMap((pin) => pinBlocks(pin, { texts, depth: 2, ids: false })));
}
