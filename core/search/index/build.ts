import type { SearchDocument } from '../document.ts';
import { createAnalyzer, type Forms } from '../language/analyzer.ts';
import { isStopWord } from '../language/stop-words.ts';
import { findWords } from '../language/words.ts';
import { packForms } from './lemma-rules.ts';
import { createLexicon } from './lexicon.ts';
import { encodeLists } from './lists.ts';
import { encodeNumbers } from './numbers.ts';
import { INDEX_VERSION, type SearchIndex } from './search-index.ts';
import { encodeWords } from './word-list.ts';

/** Numbers under a word: of passages or of other words. */
type Gathered = Map<string, Set<number>>;

/**
 * Indexes a collection: the library at build time, what somebody keeps when it changes. Deterministic:
 * the same documents in the same order give the same index. Throws when two documents share an id.
 */
export function buildIndex(documents: readonly SearchDocument[]): SearchIndex {
  if (new Set(documents.map(({ id }) => id)).size < documents.length)
    throw new Error('two documents share an id');
  const texts = documents.flatMap(({ passages, hidden = [] }) => [
    ...passages.map(({ text }) => text),
    ...hidden,
  ]);
  const words = wordsOf(texts);
  const numbers = new Map(words.map((word, number) => [word, number]));
  const analyzer = createAnalyzer(createLexicon(words));
  const postings: Gathered = new Map(words.map((word) => [word, new Set<number>()]));
  const parts: Gathered = new Map();
  const forms = new Map<string, Forms>();
  const post = (word: string, passage: number, found: Forms) => {
    gather(postings, word, passage);
    forms.set(word, found);
    for (const part of found.parts) gather(parts, part, numbers.get(word) as number);
  };
  const lengths = texts.map((text, passage) => {
    const tokens = analyzer.analyze(text).filter(({ stop }) => !stop);
    for (const token of tokens) {
      post(token.surface, passage, token);
      if (token.join) post(token.join.surface, passage, analyzer.formsOf(token.join.surface));
    }
    return tokens.length;
  });
  const sortedParts = [...parts].sort(([a], [b]) => byText(a, b));
  return {
    version: INDEX_VERSION,
    words: encodeWords(words),
    postings: encodeLists([...postings.values()].map(rising)),
    stems: packForms(
      words,
      words.map((word) => forms.get(word)?.stem ?? null),
    ),
    roots: packForms(
      words,
      words.map((word) => forms.get(word)?.root ?? null),
    ),
    parts: encodeWords(sortedParts.map(([part]) => part)),
    partWords: encodeLists(sortedParts.map(([, compounds]) => rising(compounds))),
    lengths: encodeNumbers(lengths),
    hidden: encodeNumbers(documents.map(({ hidden = [] }) => hidden.length)),
  };
}

/** Every content word of some texts, and what words tied together make, A to Z. */
function wordsOf(texts: readonly string[]): string[] {
  const words = new Set<string>();
  for (const { surface, join } of texts.flatMap(findWords)) {
    if (isStopWord(surface)) continue;
    words.add(surface);
    if (join !== null) words.add(join.surface);
  }
  return [...words].sort(byText);
}

function gather(gathered: Gathered, word: string, number: number): void {
  const known = gathered.get(word);
  if (known) known.add(number);
  else gathered.set(word, new Set([number]));
}

function rising(numbers: ReadonlySet<number>): number[] {
  return [...numbers].sort((a, b) => a - b);
}

function byText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
