import type { Inline, Line } from '../core/guidance/card.ts';

/** A line of a card with its bold and italics. */
export function CardText({ line }: { line: Line }) {
  return <>{line.map(render)}</>;
}

function render(part: Inline) {
  if (typeof part === 'string') return part;
  return 'strong' in part ? (
    <strong>
      <CardText line={part.strong} />
    </strong>
  ) : (
    <em>
      <CardText line={part.em} />
    </em>
  );
}
