import type { Card, Line } from '../guidance/card.ts';
import { plain } from '../guidance/plain.ts';
import type { Pin } from './pin.ts';

/** Headings of a copied card; handed in because they are interface texts. */
export interface CopyLabels {
  readonly questions: string;
  readonly steps: string;
  readonly source: string;
  readonly checkedOn: string;
}

/** A card as plain text with its source, ready to paste in a note or mail. */
export function cardAsText(card: Card, labels: CopyLabels): string {
  const { short, questions, steps } = card.body;
  const sources = card.sources.map(({ label, url }) => `${label} – ${url}`).join('\n  ');
  return [
    card.title,
    plain(short),
    `${labels.questions}\n${list(questions, () => '-')}`,
    `${labels.steps}\n${list(steps, (index) => `${index + 1}.`)}`,
    `${labels.source}: ${sources}\n${labels.checkedOn} ${card.checkedOn}`,
  ].join('\n\n');
}

/** A pin as plain text with its note and source. */
export function pinAsText(pin: Pin, labels: CopyLabels): string {
  return [
    pin.title,
    pin.text,
    pin.note,
    `${labels.source}: ${pin.source.label} – ${pin.source.url}\n${labels.checkedOn} ${pin.checkedOn}`,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function list(lines: readonly Line[], marker: (index: number) => string): string {
  return lines.map((line, index) => `${marker(index)} ${plain(line)}`).join('\n');
}
