import type { ExportTexts } from '../core/dossier/export/texts.ts';
import type { Services } from './services.ts';

/** The words around copied and exported text, in the interface language. */
export function exportTexts(t: Services['t'], language: string): ExportTexts {
  return {
    language,
    parts: partNames(t),
    source: t('source'),
    checkedOn: t('checkedOn'),
    note: t('note'),
    labels: t('labels'),
    card: t('exportCard'),
    general: t('dossierGeneral'),
    pinnedOn: (date) => t('exportPinnedOn', [date]),
    madeOn: (date) => t('exportMadeOn', [date]),
    dossierEmpty: t('exportEmpty'),
    verantwoording: {
      title: t('verantwoording'),
      intro: t('verantwoordingIntro'),
      questions: [
        t('question0'),
        t('question1'),
        t('question2'),
        t('question3'),
        t('question4'),
        t('question5'),
      ],
      inTheText: t('verantwoordingInText'),
      pinned: t('verantwoordingPinned'),
      open: t('verantwoordingOpen'),
      nothing: t('verantwoordingNothing'),
      requirements: t('verantwoordingRequirements'),
      noRequirements: t('verantwoordingNoRequirements'),
      states: {
        gedaan: t('checkDone'),
        loopt: t('checkUnderWay'),
        'niet van toepassing': t('checkNotApplicable'),
        later: t('checkLater'),
      },
      unknownState: t('checkUnknown'),
      explained: t('checkExplained'),
      because: t('checkBecause'),
      explanation: t('checkExplanation'),
      involved: t('checkInvolved'),
      judgement: t('checkJudgement'),
      others: t('verantwoordingOthers'),
      sources: t('verantwoordingSources'),
    },
  };
}

/** What the parts of a card are called. */
export function partNames(t: Services['t']): ExportTexts['parts'] {
  return {
    short: t('partShort'),
    questions: t('partQuestions'),
    steps: t('partSteps'),
    who: t('partWho'),
    when: t('partWhen'),
    caution: t('partCaution'),
    example: t('partExample'),
    selection: t('partSelection'),
  };
}
