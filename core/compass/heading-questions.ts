import type { Adviser } from '../advice/adviser.ts';

/**
 * Words with which headings of Dutch policy documents announce what the passages below them answer, by
 * question of the Beleidskompas. From the headings of the kinds of document in assets/drafting and the
 * questions themselves.
 */
const WORDS: readonly (readonly string[])[] = [
  ['belanghebbenden', 'betrokken partijen', 'consultatie', 'internetconsultatie', 'draagvlak', 'doelgroep'],
  ['probleem', 'probleemanalyse', 'probleemstelling', 'aanleiding', 'knelpunten', 'nut en noodzaak'],
  ['doel', 'doelen', 'doelstelling', 'doelstellingen', 'beoogd resultaat', 'ambitie'],
  [
    'opties',
    'alternatieven',
    'alternatief',
    'varianten',
    'variant',
    'beleidsopties',
    'richtingen',
    'oplossingsrichtingen',
    'nuloptie',
  ],
  ['gevolgen', 'effecten', 'regeldruk', 'administratieve lasten', 'neveneffecten'],
  ['voorkeursoptie', 'voorkeursvariant', 'keuze', 'keuzes', 'afweging'],
];

/** A text has fewer headings; what is known is emptied rather than left to grow. */
const MOST_KNOWN = 10_000;

/** Says which questions a heading announces. Each is looked at once; nothing is prepared before the first. */
export function headingQuestions({ words }: Pick<Adviser, 'words'>): (heading: string) => readonly number[] {
  const known = new Map<string, readonly number[]>([['', []]]);
  let announced: readonly (readonly (readonly string[])[])[] | undefined;
  const find = (heading: string): number[] => {
    announced ??= WORDS.map((phrases) => phrases.map((phrase) => [...words(phrase)]));
    const said = words(heading);
    return announced.flatMap((phrases, question) =>
      phrases.some((phrase) => phrase.every((word) => said.has(word))) ? [question] : [],
    );
  };
  return (heading) => {
    let questions = known.get(heading);
    if (questions === undefined) {
      questions = find(heading);
      if (known.size >= MOST_KNOWN) known.clear();
      known.set(heading, questions);
    }
    return questions;
  };
}
