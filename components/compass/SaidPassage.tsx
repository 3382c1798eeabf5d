import type { Said } from '../../core/compass/said.ts';
import type { Span } from '../../core/drafting/place.ts';
import { PlaceButton } from './PlaceButton.tsx';

/** So much of a passage is enough to recognise it, in characters. */
const QUOTE = 130;

/** A passage of the draft, with a click to go there. */
export function SaidPassage({ said, spans = () => [] }: { said: Said; spans?: () => readonly Span[] }) {
  const { block, text, headings } = said;
  const above = headings.at(-1);
  return (
    <PlaceButton block={block} text={text} spans={spans}>
      {above && <strong>{above}</strong>}
      <span>{text.length > QUOTE ? `${text.slice(0, QUOTE).trimEnd()} …` : text}</span>
    </PlaceButton>
  );
}
