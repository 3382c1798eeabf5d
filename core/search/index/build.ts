import type { SearchDocument } from '../document.ts';
import { type Analyzer, createAnalyzer, type Forms } from '../language/analyzer.ts';
import { EMPTY_LEXICON, joinLexicons, type Lexicon } from '../language/lexicon.ts';
import { isStopWord } from '../language/stop-words.ts';
import { findWords } from '../language/words.ts';
import { packForms } from './lemma-rules.ts';
import { encodeLengths } from './lengths.ts';
import { createLexicon } from './lexicon.ts';
import { encodeLists } from './lists.ts';
import { encodeNumbers } from './numbers.ts';
import { type PostedWord, packPostings } from './postings.ts';
import { INDEX_VERSION, type SearchIndex } from './search-index.ts';
import { encodeWords } from './word-list.ts';

/** A passage to index. A bag adds only words that its document did not say before. */
interface Piece {
  readonly text: string;
  readonly bag: boolean;
}

/** What is known of a word after reading all texts. */
interface Posted extends Forms {
  readonly passages: Set<number>;
}

/**
 * Indexes a collection, as the library is at build time. Deterministic: the same documents in the same
 * order give the same index. Throws when two documents share an id.
 */
export function buildIndex(documents: readonly SearchDocument[]): SearchIndex {
  const steps = indexInSteps(documents);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * The same in short steps, so that a caller may pause: a page cannot wait for thousands of pins.
 *
 * @param lent Further words to split compounds on: a few pins have hardly a vocabulary of their own.
 */
export function* indexInSteps(
  documents: readonly SearchDocument[],
  lent: Lexicon = EMPTY_LEXICON,
): Generator<void, SearchIndex> {
  if (new Set(documents.map(({ id }) => id)).size < documents.length)
    throw new Error('two documents share an id');
  const pieces = documents.map(piecesOf);
  const own = createLexicon(yield* wordsOf(pieces));
  const { posted, lengths } = yield* postAll(pieces, createAnalyzer(joinLexicons(own, lent)));
  const words = [...posted.keys()].sort(byText);
  yield;
  const parts = compoundsByPart(words, posted);
  yield;
  const formsOf = (form: 'stem' | 'root') => words.map((word) => posted.get(word)?.[form] ?? null);
  const stems = packForms(words, formsOf('stem'));
  yield;
  const roots = packForms(words, formsOf('root'));
  yield;
  const postings = [...posted].map(([word, { passages }]): PostedWord => [word, [...passages]]);
  const packed = packPostings(postings);
  yield;
  return {
    version: INDEX_VERSION,
    ...packed,
    stems,
    roots,
    parts: encodeWords(parts.map(([part]) => part)),
    partWords: encodeLists(parts.map(([, compounds]) => compounds)),
    lengths: encodeLengths(
      lengths,
      postings.flatMap(([, passages]) => passages),
    ),
    hidden: encodeNumbers(documents.map(({ hidden = [] }) => hidden.length)),
  };
}

function piecesOf({ passages, hidden = [] }: SearchDocument): Piece[] {
  return [
    ...passages.map(({ text, field }) => ({ text, bag: field === 'body' })),
    ...hidden.map((text) => ({ text, bag: false })),
  ];
}

/** Every content word of some documents, and what words tied together make. */
function* wordsOf(documents: readonly (readonly Piece[])[]): Generator<void, string[]> {
  const words = new Set<string>();
  for (const pieces of documents) {
    for (const { surface, join } of pieces.flatMap(({ text }) => findWords(text))) {
      if (isStopWord(surface)) continue;
      words.add(surface);
      if (join !== null) words.add(join.surface);
    }
    yield;
  }
  return [...words];
}

/** Reads everything in order, so that the passages of a word come rising. */
function* postAll(
  documents: readonly (readonly Piece[])[],
  analyzer: Analyzer,
): Generator<void, { posted: ReadonlyMap<string, Posted>; lengths: readonly number[] }> {
  const posted = new Map<string, Posted>();
  const lengths: number[] = [];
  const post = (word: string, passage: number, { stem, root, parts, stop }: Forms) => {
    const known = posted.get(word) ?? { stem, root, parts, stop, passages: new Set() };
    known.passages.add(passage);
    posted.set(word, known);
  };
  for (const pieces of documents) {
    const said = new Set<string>();
    for (const { text, bag } of pieces) {
      const tokens = analyzer.analyze(text).filter(({ stop }) => !stop);
      const passage = lengths.push(tokens.length) - 1;
      for (const token of tokens) {
        if (!(bag && said.has(token.stem))) post(token.surface, passage, token);
        if (token.join) post(token.join.surface, passage, analyzer.formsOf(token.join.surface));
      }
      for (const { stem } of tokens) said.add(stem);
    }
    yield;
  }
  return { posted, lengths };
}

/** Parts A to Z, each with the numbers of its compounds, rising. */
function compoundsByPart(
  words: readonly string[],
  posted: ReadonlyMap<string, Posted>,
): [string, number[]][] {
  const parts = new Map<string, number[]>();
  words.forEach((word, number) => {
    for (const part of new Set(posted.get(word)?.parts))
      parts.set(part, [...(parts.get(part) ?? []), number]);
  });
  return [...parts].sort(([a], [b]) => byText(a, b));
}

function byText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
