import { pathOf, plainOutline } from '../outline.ts';
import { passageAt } from '../passage.ts';
import { plainBlockAt, plainBlocks } from '../plain-blocks.ts';
import type { Placed, PlacedBlock, SurfaceReading } from './surface.ts';

/** So many blocks of a plain text are read between two moments at which a caller may pause. */
const STRETCH = 20;
/** A block that goes on beyond this to either side is cut there, in characters. */
const LONGEST_BLOCK = 50_000;

/** What stands around the caret in a text without markup. */
export function readPlain(text: string, caret: number): SurfaceReading {
  const outline = plainOutline(text, caret);
  const path = pathOf(outline.filter((heading) => heading.at < caret - heading.text.length));
  return {
    outline: outline.map(({ level, text }) => ({ level, text })),
    passage: passageAt(text, caret, path, true),
    place: { node: null, at: caret },
  };
}

/** The block at a place of a text without markup. */
export function nearPlain(text: string, { at }: Placed): readonly PlacedBlock[] {
  const block = plainBlockAt(text, Math.min(at, text.length), LONGEST_BLOCK);
  return block ? [{ ...block, node: null }] : [];
}

/** All of a text without markup, as `Surface.blocks` gives it. */
export function* allPlain(text: string): Generator<PlacedBlock | null, boolean> {
  let count = 0;
  for (const block of plainBlocks(text)) {
    yield { ...block, node: null };
    if (++count % STRETCH === 0) yield null;
  }
  return true;
}
