import type { Card } from '../../../core/guidance/card.ts';
import { buildIndex } from '../../../core/search/index/build.ts';
import { libraryDocuments } from '../../../core/search/library-documents.ts';
import type { Match } from '../../../core/search/match.ts';
import { openCollection } from '../../../core/search/open-collection.ts';
import { withPhrasings } from '../../../core/search/phrasings.ts';
import { createSearch, type Search, type SearchOptions } from '../../../core/search/search.ts';

/** The parts of a card that search looks at; the rest is filled in. */
export interface CardSketch {
  readonly id: string;
  readonly title: string;
  readonly terms?: readonly string[];
  readonly related?: readonly string[];
  readonly aliases?: readonly string[];
  readonly short?: string;
  readonly questions?: readonly string[];
  readonly steps?: readonly string[];
  readonly signals?: readonly string[];
}

/** A minimal valid card. */
export function card(sketch: CardSketch): Card {
  const {
    id,
    title,
    terms = [],
    related = [],
    aliases = [],
    short = title,
    questions = [],
    steps = [],
    signals = [],
  } = sketch;
  return {
    id,
    title,
    kind: 'toets',
    family: 'beleidskompas',
    questions: [],
    stages: [],
    moments: [],
    documents: [],
    audience: [],
    obligation: { answer: 'nee' },
    terms,
    signals: signals.map((phrase) => ({ phrase, strength: 'sterk' })),
    notSignals: [],
    related,
    aliases,
    sources: [],
    checkedOn: '2026-11-23',
    status: 'bevestigd',
    body: { short: [short], questions: questions.map((line) => [line]), steps: steps.map((line) => [line]) },
  };
}

/** A small library in which every kind of query has something to find and something to confuse. */
export const LIBRARY: readonly Card[] = [
  card({
    id: 'eis-internetconsultatie',
    title: 'Internetconsultatie',
    terms: ['consultatie op internet', 'online consultatie'],
    short: 'Iedereen kan op je voorstel reageren voordat het naar de ministerraad gaat.',
    steps: ['Verwerk de reacties in een verslag op hoofdlijnen.'],
  }),
  card({
    id: 'eis-invoeringstoets',
    title: 'Invoeringstoets',
    terms: ['toets na invoering'],
    short: 'Een jaar na de start kijk je of de regeling in de praktijk werkt.',
    questions: ['Waar lopen mensen vast?'],
  }),
  card({
    id: 'eis-evaluatie',
    title: 'Evaluatie van beleid',
    terms: ['evaluatiebepaling', 'wetsevaluatie', 'RPE'],
    short: 'Je spreekt vooraf af wanneer je nagaat of het beleid doeltreffend was.',
  }),
  card({
    id: 'eis-atr',
    title: 'Adviescollege toetsing regeldruk',
    terms: ['ATR', 'toets op regeldruk'],
    short: 'Het college adviseert over de lasten voor burgers, bedrijven en professionals.',
  }),
  card({
    id: 'eis-cw31',
    title: 'Beleidskeuzes uitgelegd',
    terms: ['CW 3.1', 'artikel 3.1 Comptabiliteitswet'],
    short: 'Leg aan de Kamer uit welk doel, welke instrumenten en welke kosten je voorstel heeft.',
  }),
  card({
    id: 'info-artikel-68',
    title: 'Inlichtingenplicht (artikel 68 Grondwet)',
    terms: ['art. 68', 'informatieplicht'],
    short: 'Bewindspersonen geven Kamerleden de inlichtingen waar zij om vragen.',
  }),
  card({
    id: 'eis-mkba',
    title: 'Maatschappelijke kosten-batenanalyse',
    terms: ['MKBA'],
    short: 'Zet alle kosten en baten voor de samenleving naast elkaar.',
  }),
  card({
    id: 'eis-generatie',
    title: 'Generatietoets',
    terms: ['toekomstige generaties'],
    short: 'Bekijk wat je plan doet met jongeren en met wie na ons komt.',
  }),
  card({
    id: 'bk-belanghebbenden',
    title: 'Wie zijn belanghebbenden en waarom?',
    terms: ['belanghebbende', 'stakeholder', 'betrokkenen'],
    aliases: ['bk-actoren'],
    short: 'Bij elke vraag ga je na wie er met je plan te maken krijgt.',
  }),
  card({
    id: 'eis-dpia',
    title: 'Gegevensbeschermingseffectbeoordeling (DPIA)',
    terms: ['DPIA', 'PIA', 'data protection impact assessment'],
    short: 'Breng vooraf in beeld wat je voorstel doet met de privacy van mensen.',
    signals: ['persoonsgegevens verwerken'],
  }),
  card({
    id: 'proces-coordinatie',
    title: 'Coördinatie tussen ministeries',
    terms: ['reünie van departementen'],
    short: 'Stem met andere ministeries af voordat een stuk naar buiten gaat.',
    steps: ['Maak één ministerie de trekker.'],
  }),
  card({
    id: 'eis-uitvoerbaarheid',
    title: 'Uitvoerbaarheid en handhaafbaarheid',
    terms: ['U&H', 'uitvoerbaarheid'],
    short: 'Kan de uitvoerder het doen, en is naleving te controleren?',
  }),
];

/** A search over `cards` whose index went through JSON, as it does between build and panel. */
export function answerOver(cards: readonly Card[]): Search {
  const phrasings = new Map(cards.map(({ id, signals }) => [id, signals.map(({ phrase }) => phrase)]));
  const documents = withPhrasings(libraryDocuments({ cards, glossary: [] }), phrasings);
  const index = JSON.parse(JSON.stringify(buildIndex(documents)));
  return createSearch([openCollection({ name: 'library', documents, index })]);
}

/** The matches of a search over `cards`. */
export function searchOver(
  cards: readonly Card[],
): (query: string, options?: SearchOptions) => readonly Match[] {
  const search = answerOver(cards);
  return (query, options) => search(query, options).matches;
}
