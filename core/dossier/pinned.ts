import type { Card } from '../guidance/card.ts';
import { type CardPart, linesOf, partsOf } from './parts.ts';
import { PASSAGE_LIMIT, type Pinned } from './pin.ts';

/** A part with all its lines, or one line of it by its place. */
export interface PartChoice {
  readonly part: Exclude<CardPart, 'selection'>;
  readonly line?: number;
}

/** A passage of a page, with where it stood. */
export interface Passage {
  readonly text: string;
  /** Title of the page; may be empty. */
  readonly title: string;
  /** Without query and fragment; see `pageAddress`. */
  readonly address: string;
}

/** A whole card, to pin. */
export function wholeCard(card: Card): Pinned {
  return { ...about(card), scope: 'card', parts: partsOf(card) };
}

/** A part of a card, to pin. */
export function partOfCard(card: Card, { part, line }: PartChoice): Pinned {
  const lines = linesOf(card.body, part).filter((_, at) => line === undefined || at === line);
  return { ...about(card), scope: 'part', parts: [{ part, lines }] };
}

/** Text that somebody selected in a card, to pin. */
export function selectionInCard(card: Card, selected: string): Pinned {
  const lines = lined(selected);
  return { ...about(card), scope: 'part', parts: [{ part: 'selection', lines }] };
}

/** A passage of a page, to pin. */
export function passageOfPage({ text, title, address }: Passage): Pinned {
  return {
    scope: 'passage',
    cardId: '',
    title: title || address,
    parts: [{ part: 'selection', lines: lined(text) }],
    source: { label: title || address, url: address },
    checkedOn: '',
  };
}

function about(card: Card): Pick<Pinned, 'cardId' | 'title' | 'source' | 'checkedOn'> {
  const [source] = card.sources;
  return {
    cardId: card.id,
    title: card.title,
    source: { label: source?.label ?? '', url: source?.url ?? '' },
    checkedOn: card.checkedOn,
  };
}

function lined(text: string): string[] {
  return text
    .slice(0, PASSAGE_LIMIT)
    .toWellFormed()
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
