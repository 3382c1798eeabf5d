import type { GlossaryEntry } from './glossary.ts';

/** The entry of a glossary that a query is, apart from case, spaces and punctuation ("m.v.t." is "MvT"). */
export function glossaryAnswer(glossary: readonly GlossaryEntry[], query: string): GlossaryEntry | undefined {
  const key = keyOf(query);
  return key === '' ? undefined : glossary.find(({ term }) => keyOf(term) === key);
}

function keyOf(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}&]+/gu, '');
}
