import { nld } from 'stopword';

/**
 * Question and function words that the list of the `stopword` package (104 words) leaves out and that
 * say nothing about the subject of a text.
 */
const MORE_STOP_WORDS = [
  'waar',
  'waarom',
  'wanneer',
  'welk',
  'welke',
  'mag',
  'mogen',
  'moeten',
  'moest',
  'kunt',
  'ga',
  'gaat',
  'gaan',
  'doe',
  'krijg',
  'krijgt',
  'krijgen',
  'wilt',
  'willen',
  'worden',
  'wordt',
  'werden',
  'zullen',
  'zouden',
  'bent',
  'hebt',
  'hadden',
  'jouw',
  'jullie',
  'onze',
  'hen',
  'er',
  'ervan',
  'erover',
  'ermee',
  'erbij',
  'hierbij',
  'daarbij',
  'weer',
  'even',
  'eigenlijk',
  'gewoon',
  'steeds',
  'alle',
  'elk',
  'elke',
  'ieder',
  'iedere',
  'zoals',
  'tussen',
  'volgens',
  'tijdens',
  'binnen',
  'via',
  'per',
  'etc',
];

/** Light verbs and adverbs: they stand in every sentence and tell none apart. */
const LIGHT_WORDS =
  'mee eens staat staan komt komen kom laat laten maak maken maakt zien ziet zie doet doe doen echt anders ander andere elkaar nodig eigen eerst daarom sinds onder alleen heel iets niets iemand niemand buiten zet zetten weet weten wil gaat loopt blijft blijven zeg zegt zeggen vind vindt vinden daar waarop waarin waarmee waarvan ervoor daarvoor hiervoor waarvoor inmiddels opnieuw snel'.split(
    ' ',
  );
/** What an English question is held together by; words that are Dutch too ("or", "it") stay out. */
const ENGLISH =
  'the to for a and our with who what how my this that from by at be are do does i you not when which should can must'.split(
    ' ',
  );

const STOP_WORDS: ReadonlySet<string> = new Set([...nld, ...MORE_STOP_WORDS, ...LIGHT_WORDS, ...ENGLISH]);

/** Whether a folded word is too common in Dutch to say what a text is about. */
export function isStopWord(surface: string): boolean {
  return STOP_WORDS.has(surface);
}
