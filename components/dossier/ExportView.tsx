import { useSignal } from '@preact/signals';
import { Braces, ChevronLeft, CodeXml, FileDown, FileText, Printer } from 'lucide-preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { DossierContent } from '../../core/dossier/store/dossier-store.ts';
import { useCoverage } from '../compass/use-coverage.ts';
import { useWholeText } from '../compass/use-whole-text.ts';
import { usePanel } from '../panel-state.ts';
import { nameOf } from './dossier-name.ts';
import './Sheet.css';
import { type ExportFormat, type ExportKind, useExport } from './use-export.ts';

const FORMATS = [
  { format: 'docx', name: 'formatDocx', Icon: FileDown },
  { format: 'print', name: 'formatPrint', Icon: Printer },
  { format: 'html', name: 'formatHtml', Icon: CodeXml },
  { format: 'md', name: 'formatMarkdown', Icon: FileText },
  { format: 'json', name: 'formatJson', Icon: Braces },
] as const satisfies readonly { format: ExportFormat; name: string; Icon: unknown }[];

/** What goes out: which document, and in which form. */
export function ExportView({ content }: { content: DossierContent }) {
  const { services, dossier: place } = usePanel();
  const { t } = services;
  const kind = useSignal<ExportKind>('dossier');
  const title = useRef<HTMLHeadingElement>(null);
  const text = useWholeText().value;
  const coverage = useCoverage(text).value;
  const { start, progress } = useExport(content, coverage);
  // The text is there in a moment; an account without it would look as if the draft said nothing.
  const isReading =
    kind.value === 'verantwoording' && text.state !== 'none' && text.state !== 'looking' && !coverage;
  useLayoutEffect(() => title.current?.focus(), []);
  return (
    <div class="sheet">
      <button
        type="button"
        class="card-view__back"
        onClick={() => {
          place.value = { ...place.value, view: 'pins' };
        }}
      >
        <ChevronLeft size={16} aria-hidden="true" />
        {nameOf(t, content.dossier)}
      </button>
      <h2 ref={title} tabIndex={-1}>
        {t('exportTitle')}
      </h2>
      <fieldset class="sheet__choice">
        <legend>{t('exportWhat')}</legend>
        <Choice kind="dossier" chosen={kind.value} choose={choose} title={t('exportDossier')}>
          {t('exportDossierText', content.pins.length)}
        </Choice>
        <Choice kind="verantwoording" chosen={kind.value} choose={choose} title={t('verantwoording')}>
          {t('exportVerantwoordingText')}
        </Choice>
      </fieldset>
      <h3>{t('exportAs')}</h3>
      <div class="sheet__formats">
        {FORMATS.filter(({ format }) => kind.value === 'dossier' || format !== 'json').map(
          ({ format, name, Icon }) => (
            <button
              key={format}
              type="button"
              disabled={progress.value !== null || isReading}
              onClick={() => void start(kind.value, format)}
            >
              <Icon size={20} aria-hidden="true" />
              <span>{t(name)}</span>
            </button>
          ),
        )}
      </div>
      <div role="status">
        {isReading && <p>{t('exportReading')}</p>}
        {progress.value !== null && (
          <>
            <p>{t('exportBusy')}</p>
            <progress max={1} value={progress.value} aria-label={t('exportBusy')} />
          </>
        )}
      </div>
    </div>
  );

  function choose(chosen: ExportKind): void {
    kind.value = chosen;
  }
}

interface ChoiceProps {
  kind: ExportKind;
  chosen: ExportKind;
  choose: (kind: ExportKind) => void;
  title: string;
  children: string;
}

function Choice({ kind, chosen, choose, title, children }: ChoiceProps) {
  const id = `export-${kind}`;
  return (
    <div class="choice">
      <input
        type="radio"
        name="export-kind"
        id={id}
        checked={chosen === kind}
        aria-describedby={`${id}-text`}
        onChange={() => choose(kind)}
      />
      <label for={id}>
        <strong>{title}</strong>
      </label>
      <p id={`${id}-text`}>{children}</p>
    </div>
  );
}
