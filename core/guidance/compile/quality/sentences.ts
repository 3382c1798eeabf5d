import type { CardBody, Line } from '../../card.ts';
import { plain } from '../../plain.ts';
import type { WrittenCard } from '../written.ts';

/** A part of a card's text. */
export type Part = keyof CardBody;

/** A sentence of a card, where it stands. */
export interface Sentence {
  readonly text: string;
  readonly part: Part;
  /** Line of the file at which its paragraph or list item starts. */
  readonly line: number;
}

/** All sentences of a card in order. A list item or paragraph ends a sentence, with or without a full stop. */
export function sentencesOf({ card, lineOf }: WrittenCard): Sentence[] {
  const { short, ...lists } = card.body;
  const parts: [Part, readonly Line[]][] = [
    ['short', [short]],
    ...(Object.entries(lists) as [Part, readonly Line[]][]),
  ];
  return parts.flatMap(([part, lines]) =>
    lines.flatMap((line) => splitSentences(plain(line)).map((text) => ({ text, part, line: lineOf(line) }))),
  );
}

/** What ends on a full stop without ending a sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:art|artt|afd|bijv|bv|blz|ca|dr|drs|enz|etc|evt|incl|jl|max|min|mr|nl|nr|nrs|o\.a|m\.b\.t|m\.i\.v|d\.w\.z|i\.p\.v|p|par|resp|st|t\/m|vgl|z\.s\.m|[A-Z])\.$/i;

/** Cuts a text into sentences, at . ! ? … and : before a new start; abbreviations do not end one. */
export function splitSentences(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const { index, 0: end } of text.matchAll(/[.!?…]+["”'’)\]]*(?=\s+["“‘'(]?[\p{Lu}\p{N}[])/gu)) {
    const here = text.slice(start, index + end.length);
    if (ABBREVIATION.test(here)) continue;
    sentences.push(here.trim());
    start = index + end.length;
  }
  const rest = text.slice(start).trim();
  return rest === '' ? sentences : [...sentences, rest];
}

/** The words of a sentence; "artikel 4.17" is two words, "MKB-toets" is one, a gap to fill in is one. */
export function wordsOf(sentence: string): string[] {
  return sentence.match(/\[…\]|[\p{L}\p{N}]+(?:[-'’./][\p{L}\p{N}]+)*/gu) ?? [];
}
