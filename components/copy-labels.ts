import type { CopyLabels } from '../core/dossier/copy.ts';
import type { Services } from './services.ts';

/** The words around copied text, in the interface language. */
export function copyLabels(t: Services['t']): CopyLabels {
  return {
    questions: t('partQuestions'),
    steps: t('partSteps'),
    source: t('source'),
    checkedOn: t('checkedOn'),
  };
}
