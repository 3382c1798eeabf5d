import type { SearchDocument } from '../document.ts';
import { type Analyzer, createAnalyzer, type Forms } from '../language/analyzer.ts';
import { isStopWord } from '../language/stop-words.ts';
import { findWords } from '../language/words.ts';
import { packForms } from './lemma-rules.ts';
import { createLexicon } from './lexicon.ts';
import { encodeLists } from './lists.ts';
import { encodeNumbers } from './numbers.ts';
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
 * Indexes a collection: the library at build time, what somebody keeps when it changes. Deterministic:
 * the same documents in the same order give the same index. Throws when two documents share an id.
 */
export function buildIndex(documents: readonly SearchDocument[]): SearchIndex {
  if (new Set(documents.map(({ id }) => id)).size < documents.length)
    throw new Error('two documents share an id');
  const pieces = documents.map(piecesOf);
  const analyzer = createAnalyzer(createLexicon(wordsOf(pieces.flat().map(({ text }) => text))));
  const { posted, lengths } = postAll(pieces, analyzer);
  const words = [...posted.keys()].sort(byText);
  const parts = compoundsByPart(words, posted);
  const formsOf = (form: 'stem' | 'root') => words.map((word) => posted.get(word)?.[form] ?? null);
  return {
    version: INDEX_VERSION,
    words: encodeWords(words),
    postings: encodeLists(words.map((word) => [...(posted.get(word)?.passages ?? [])])),
    stems: packForms(words, formsOf('stem')),
    roots: packForms(words, formsOf('root')),
    parts: encodeWords(parts.map(([part]) => part)),
    partWords: encodeLists(parts.map(([, compounds]) => compounds)),
    lengths: encodeNumbers(lengths),
    hidden: encodeNumbers(documents.map(({ hidden }) => (hidden === undefined ? 0 : 1))),
  };
}

function piecesOf({ passages, hidden }: SearchDocument): Piece[] {
  return [
    ...passages.map(({ text, field }) => ({ text, bag: field === 'body' })),
    ...(hidden === undefined ? [] : [{ text: hidden, bag: true }]),
  ];
}

/** Every content word of some texts, and what words tied together make. */
function wordsOf(texts: readonly string[]): string[] {
  const words = new Set<string>();
  for (const { surface, join } of texts.flatMap(findWords)) {
    if (isStopWord(surface)) continue;
    words.add(surface);
    if (join !== null) words.add(join.surface);
  }
  return [...words];
}

/** Reads everything in order, so that the passages of a word come rising. */
function postAll(documents: readonly (readonly Piece[])[], analyzer: Analyzer) {
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
