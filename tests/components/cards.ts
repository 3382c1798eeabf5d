import type { Draft } from '../../core/drafting/draft.ts';
import type { Card } from '../../core/guidance/card.ts';
import type { Route } from '../../core/guidance/route.ts';

/** Two small cards that refer to each other. */
export function someCards(): Card[] {
  return [
    card('eis-een', 'Eerste toets', { obligation: { answer: 'ja' }, related: ['eis-twee'] }),
    card('eis-twee', 'Kwaliteitseisenbeoordelingsverantwoordelijkheid', {
      status: 'te controleren',
      obligation: { answer: 'onder voorwaarde', condition: 'er iets verandert' },
    }),
  ];
}

function card(id: string, title: string, more: Partial<Card>): Card {
  return {
    id,
    title,
    kind: 'eis',
    family: 'beleidskompas',
    questions: [4],
    stages: ['concept'],
    moments: [],
    documents: [],
    audience: [],
    obligation: { answer: 'nee' },
    terms: [id],
    signals: [],
    notSignals: [],
    related: [],
    aliases: [],
    sources: [{ label: 'Bron van de toets', url: 'https://bron.example/', seen: true }],
    checkedOn: '2026-11-23',
    status: 'bevestigd',
    body: {
      short: ['Dit is de kern van ', { strong: [title] }, '.'],
      questions: [['Wie?'], ['Wat?']],
      steps: [['Een'], ['Twee'], ['Drie']],
    },
    ...more,
  };
}

/** A short way of a law, and one of a letter. */
export function someRoutes(): Route[] {
  const steps = [
    { id: 'verkenning', title: 'Verkenning', requirements: ['eis-een'], periods: [] },
    {
      id: 'internetconsultatie',
      title: 'Internetconsultatie',
      requirements: ['eis-twee'],
      periods: [{ before: 'inwerkingtreding', minimum: 'P4W', firm: false, note: 'Een gewoonte.' }],
    },
    { id: 'inwerkingtreding', title: 'Inwerkingtreding', requirements: [], periods: [] },
  ];
  return [
    { id: 'wet', title: 'Wet', steps },
    { id: 'beleidsnota-of-kamerbrief', title: 'Beleidsnota of Kamerbrief', steps: steps.slice(0, 1) },
  ];
}

/** A draft with one passage, to change where a test needs it. */
export function someDraft(more: Partial<Draft> = {}): Draft {
  return {
    address: 'https://schrijf.example/stuk',
    title: 'Stuk',
    surface: 'contenteditable',
    capability: { level: 'text' },
    writing: true,
    canShow: true,
    canInsert: true,
    verdict: { policy: true, weight: 0.9, docType: 'doc-mvt', reasons: [] },
    outline: [],
    passage: { text: 'De uitvoering wordt later betrokken.', headings: ['7 Uitvoering'], hasCaret: true },
    ...more,
  };
}
