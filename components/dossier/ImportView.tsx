import { useSignal } from '@preact/signals';
import { ChevronLeft, Upload } from 'lucide-preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Dossier } from '../../core/dossier/dossier.ts';
import type { FileProblem } from '../../core/dossier/exchange/file.ts';
import { usePanel } from '../panel-state.ts';
import type { Services } from '../services.ts';
import { nameOf } from './dossier-name.ts';
import './Sheet.css';
import { ImportPreview } from './ImportPreview.tsx';
import { type ReadFile, useImport } from './use-import.ts';

/** What comes in: a file is chosen, what it would do is shown, and only then done. */
export function ImportView({ dossier }: { dossier: Dossier }) {
  const { services, dossier: place } = usePanel();
  const { t } = services;
  const read = useSignal<ReadFile | null>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const { open, take } = useImport(dossier);
  useLayoutEffect(() => title.current?.focus(), []);
  const leave = () => {
    place.value = { ...place.value, view: 'pins' };
  };
  return (
    <div class="sheet">
      <button type="button" class="card-view__back" onClick={leave}>
        <ChevronLeft size={16} aria-hidden="true" />
        {nameOf(t, dossier)}
      </button>
      <h2 ref={title} tabIndex={-1}>
        {t('importTitle')}
      </h2>
      <p>{t('importText', [nameOf(t, dossier)])}</p>
      <label class="nl-button nl-button--secondary file-button">
        <span class="nl-button__icon-start">
          <Upload size={17} aria-hidden="true" />
        </span>
        <span class="nl-button__label">{t('importChoose')}</span>
        <input
          type="file"
          class="visually-hidden"
          accept=".json,.md,.markdown,.txt,application/json,text/markdown,text/plain"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (!file) return;
            void open(file).then((content) => {
              read.value = content;
            });
          }}
        />
      </label>
      <div role="status">
        {read.value && 'problem' in read.value && (
          <p class="dossier__warning">{problemText(t, read.value.problem, read.value.name)}</p>
        )}
      </div>
      {read.value && 'plan' in read.value && (
        <ImportPreview
          file={read.value}
          take={(records) => {
            void take(records);
            leave();
          }}
        />
      )}
    </div>
  );
}

function problemText(t: Services['t'], problem: FileProblem, name: string): string {
  switch (problem.kind) {
    case 'too-large':
      return t('importTooLarge', [name]);
    case 'not-json':
      return problem.line > 0
        ? t('importNotJson', [name, String(problem.line), String(problem.column)])
        : t('importNotJsonAtAll', [name]);
    case 'not-ours':
      return t('importNotOurs', [name]);
    case 'newer':
      return t('importNewer', [name]);
    case 'broken':
      return t('importBroken', [name, problem.place]);
    case 'no-cards':
      return t('importNoCards', [name]);
  }
}
