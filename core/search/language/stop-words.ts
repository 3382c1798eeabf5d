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

const STOP_WORDS: ReadonlySet<string> = new Set([...nld, ...MORE_STOP_WORDS]);

/** Whether a folded word is too common in Dutch to say what a text is about. */
export function isStopWord(surface: string): boolean {
  return STOP_WORDS.has(surface);
}
