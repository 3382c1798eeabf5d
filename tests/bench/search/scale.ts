import type { SearchDocument } from '../../../core/search/document.ts';

/** Letters that change places in copies, so that a copy's words look Dutch but are others. */
const VOWELS = 'aeiou';

/**
 * A library so many times as large. Every copy keeps half of its words and changes the vowels of the
 * rest, so the vocabulary grows as that of more text would, and not by the same words again.
 */
export function enlarge(documents: readonly SearchDocument[], times: number): SearchDocument[] {
  return Array.from({ length: times }, (_, copy) =>
    copy === 0 ? documents : documents.map((document) => changed(document, copy)),
  ).flat();
}

function changed(document: SearchDocument, copy: number): SearchDocument {
  const change = (text: string) => text.replace(/\p{L}{5,}/gu, (word) => changedWord(word, copy));
  return {
    id: `${document.id}-${copy}`,
    keys: document.keys.map((key) => `${key}-${copy}`),
    passages: document.passages.map(({ field, text }) => ({ field, text: change(text) })),
    hidden: (document.hidden ?? []).map(change),
    related: document.related.map((id) => `${id}-${copy}`),
  };
}

function changedWord(word: string, copy: number): string {
  const sum = [...word].reduce((all, letter) => all + (letter.codePointAt(0) ?? 0), copy * 7);
  if (sum % 2 === 0) return word;
  return word.replace(/[aeiou]/g, (vowel) => VOWELS[(VOWELS.indexOf(vowel) + (sum % 5)) % 5] ?? vowel);
}
