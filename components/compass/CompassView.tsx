import type { QuestionCoverage } from '../../core/compass/coverage.ts';
import { routeOf } from '../../core/compass/route-of.ts';
import { KindPicker } from '../KindPicker.tsx';
import { kindName } from '../kind-name.ts';
import { usePanel } from '../panel-state.ts';
import './CompassView.css';
import { QuestionList } from './QuestionList.tsx';
import { Reflection } from './Reflection.tsx';
import { Rose } from './Rose.tsx';
import { RouteView } from './RouteView.tsx';
import { useCoverage } from './use-coverage.ts';
import { useWholeText, type WholeText } from './use-whole-text.ts';

/** What is known of a draft that cannot be read. */
const NOTHING = { cards: new Map() };

/** The Kompas tab: what the whole draft says, what it asks for, and how late that can be. */
export function CompassView() {
  const { services, compass, pins } = usePanel();
  const { t, routes } = services;
  const now = useWholeText().value;
  const coverage = useCoverage(now).value;
  const { draft } = now;
  if (now.state === 'looking') return <p class="looking">{t('looking')}</p>;
  const docType = draft?.verdict.docType ?? null;
  const route = draft && routeOf(docType, routes);
  const content = pins.content.value;
  // Until it is known which dossier the page belongs to, nothing is filled in for another one.
  const dossier = content.state === 'ready' && pins.isPlaced.value ? content.value : undefined;
  return (
    <div class="compass">
      <header class="compass__head">
        <h2>{draft ? kindName(t, draft.verdict) : t('tabCompass')}</h2>
        {draft && <KindPicker draft={draft} />}
      </header>
      <Seen now={now} questions={coverage?.questions ?? null} choose={choose} />
      {route && dossier && (
        <RouteView
          route={route}
          coverage={coverage ?? NOTHING}
          content={dossier}
          address={draft?.address ?? ''}
        />
      )}
      {draft?.passage && <Reflection passage={draft.passage} docType={docType} />}
    </div>
  );

  function choose(question: number): void {
    compass.value = { ...compass.value, question };
    document.getElementById(`compass-question-${question}`)?.scrollIntoView({ block: 'nearest' });
  }
}

interface SeenProps {
  now: WholeText;
  /** Null until the text was read. */
  questions: readonly QuestionCoverage[] | null;
  choose: (question: number) => void;
}

/** The rose and its list, or why there is none. */
function Seen({ now, questions, choose }: SeenProps) {
  const { t } = usePanel().services;
  if (now.state === 'none') {
    return <p class="compass__note">{t(now.draft ? 'compassOutline' : 'compassNoText')}</p>;
  }
  if (!questions) return <p class="looking">{t('compassReading')}</p>;
  return (
    <>
      <Rose questions={questions} choose={choose} />
      <p class="compass__note">{t('roseNote')}</p>
      {now.state === 'there' && now.text.cut && <p class="compass__note">{t('compassCut')}</p>}
      <QuestionList questions={questions} />
    </>
  );
}
