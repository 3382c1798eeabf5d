import type { Adviser } from '../advice/adviser.ts';

/**
 * Words with which headings of Dutch policy documents announce what the passages below them answer, by
 * question of the Beleidskompas. From the headings of the kinds of document in assets/drafting and the
 * questions themselves.
 */
const WORDS: readonly (readonly string[])[] = [
  ['belanghebbenden', 'betrokkenen', 'betrokken partijen', 'consultatie', 'draagvlak', 'doelgroep'],
  ['probleem', 'probleemanalyse', 'aanleiding', 'knelpunten', 'opgave', 'noodzaak', 'nut en noodzaak'],
  ['doel', 'doelen', 'doelstelling', 'doelstellingen', 'beoogd resultaat', 'ambitie'],
  ['opties', 'alternatieven', 'varianten', 'beleidsopties', 'richtingen', 'scenario', 'nuloptie'],
  ['gevolgen', 'effecten', 'regeldruk', 'lasten', 'neveneffecten'],
  ['voorkeursoptie', 'voorkeursvariant', 'keuze', 'gekozen', 'afweging'],
];

/** Says which questions a heading announces. */
export function headingQuestions({ words }: Pick<Adviser, 'words'>): (heading: string) => number[] {
  const announced = WORDS.map((phrases) => phrases.map((phrase) => [...words(phrase)]));
  return (heading) => {
    const said = words(heading);
    return announced.flatMap((phrases, question) =>
      phrases.some((phrase) => phrase.every((word) => said.has(word))) ? [question] : [],
    );
  };
}
