import type { Passage, SearchDocument } from '../search/document.ts';
import type { Pin } from './pin.ts';

/** A line longer than this is cut where a sentence ends: what is shown of a match is a line. */
const LONG_LINE = 200;
const SENTENCE_END = /(?<=[.!?…]) +(?=\p{Lu})/u;
/** Text without sentences is cut at a space after about so many characters. */
const STRETCH = /.{1,200}(?: |$)|\S{1,200} ?/gu;

/**
 * What can be found of somebody's pins. A pin says nothing under the name of what it was taken from: a
 * hundred passages of one page are not a hundred things of that name. A whole card without a note would
 * only repeat the card, and so would its text with one.
 */
export function findablePins(pins: readonly Pin[]): SearchDocument[] {
  return pins.filter(({ scope, note }) => scope !== 'card' || note.trim() !== '').map(documentOf);
}

function documentOf({ id, scope, note, labels, title, parts }: Pin): SearchDocument {
  const text = scope === 'card' ? [] : parts.flatMap(({ lines }) => lines);
  const passages: Passage[] = [
    { field: 'note', text: inLines([note]) },
    { field: 'label', text: labels.join('\n') },
    { field: 'origin', text: title },
    { field: 'body', text: inLines(text) },
  ];
  return { id, keys: [], related: [], passages: passages.filter((passage) => passage.text !== '') };
}

function inLines(lines: readonly string[]): string {
  return lines
    .flatMap((line) => line.split('\n'))
    .flatMap((line) => (line.length > LONG_LINE ? line.split(SENTENCE_END) : line))
    .flatMap((line) => (line.length > LONG_LINE ? (line.match(STRETCH) ?? []) : line))
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}
