import { type Grouping, OTHER } from '../core/guidance/groups.ts';
import { docTypeKey } from './doc-types.ts';
import type { Services } from './services.ts';

const TEXTS = {
  '0': 'question0',
  '1': 'question1',
  '2': 'question2',
  '3': 'question3',
  '4': 'question4',
  '5': 'question5',
  beleidskompas: 'familyBeleidskompas',
  gids: 'familyGids',
  programmas: 'familyProgrammas',
  vraag: 'kindVraag',
  eis: 'kindEis',
  toets: 'kindToets',
  proces: 'kindProces',
  document: 'kindDocument',
  waarde: 'kindWaarde',
  norm: 'kindNorm',
  werkvorm: 'kindWerkvorm',
  programma: 'kindProgramma',
  rapport: 'kindRapport',
  verkenning: 'stageVerkenning',
  uitwerking: 'stageUitwerking',
  concept: 'stageConcept',
  besluit: 'stageBesluit',
  invoering: 'stageInvoering',
  evaluatie: 'stageEvaluatie',
  [OTHER]: 'groupOther',
} as const;

/** What a group of cards is called in the interface. */
export function groupName(t: Services['t'], by: Grouping, key: string): string {
  if (by === 'letter') return key;
  if (by === 'document') {
    const name = docTypeKey(key);
    if (name) return t(name);
  }
  return Object.hasOwn(TEXTS, key) ? t(TEXTS[key as keyof typeof TEXTS]) : key;
}
