import type { Name } from './name-table.ts';

/** How well a query is a card's name, and by which name. */
export interface NameHit {
  readonly name: Name;
  /** 1 the name itself, lower for its beginning or something like it. */
  readonly fit: number;
  readonly how: 'exact' | 'beginning' | 'fuzzy';
  /** What Fuse.js matched in the name, [start, end); empty for other ways. */
  readonly ranges: readonly (readonly [number, number])[];
}

/** A term is one name among several; a title is the name. */
const TERM_FIT = 0.95;
/** One letter is the beginning of a third of everything. */
const SHORTEST_BEGINNING = 2;

/**
 * Names that are the query or begin with it, apart from case, diacritics, spaces and punctuation.
 * `key` is the compact query. The best hit per card.
 */
export function findNames(key: string, names: readonly Name[]): Map<string, NameHit> {
  const hits = new Map<string, NameHit>();
  if (key === '') return hits;
  for (const name of names) {
    const whole = name.key === key;
    if (!whole && (key.length < SHORTEST_BEGINNING || !name.key.startsWith(key))) continue;
    const rank = name.field === 'title' ? 1 : TERM_FIT;
    const fit = rank * (whole ? 1 : 0.5 + (0.4 * key.length) / name.key.length);
    keepBest(hits, { name, fit, how: whole ? 'exact' : 'beginning', ranges: [] });
  }
  return hits;
}

/** Keeps the better of two hits for one card; the earlier one when they are equal. */
export function keepBest(hits: Map<string, NameHit>, hit: NameHit): void {
  const kept = hits.get(hit.name.cardId);
  if (kept === undefined || hit.fit > kept.fit) hits.set(hit.name.cardId, hit);
}
