import { type ReadonlySignal, useSignal } from '@preact/signals';
import type { Root } from 'mdast';
import { coverageOfDraft } from '../../core/compass/draft-coverage.ts';
import { toHtmlPage } from '../../core/dossier/document/html.ts';
import { recordsOf, toJson } from '../../core/dossier/exchange/file.ts';
import { coverageOfPins } from '../../core/dossier/export/coverage.ts';
import { dossierDocument } from '../../core/dossier/export/dossier.ts';
import { requirementsToTell } from '../../core/dossier/export/requirements.ts';
import { verantwoording } from '../../core/dossier/export/verantwoording.ts';
import type { DossierContent } from '../../core/dossier/store/dossier-store.ts';
import { reasonName } from '../advice/wave-reasons.ts';
import { exportTexts } from '../export-texts.ts';
import { usePanel } from '../panel-state.ts';
import { nameOf } from './dossier-name.ts';
import { fileName } from './file-name.ts';
import type { DraftAccount } from './use-draft-account.ts';

/** Which document goes out. */
export type ExportKind = 'dossier' | 'verantwoording';
/** In which form. */
export type ExportFormat = 'docx' | 'print' | 'html' | 'md' | 'json';

/**
 * Makes files of a dossier. `progress` goes from 0 to 1 while one is made, and is null otherwise.
 *
 * @param account What the draft of this dossier says; null where there is none to read.
 */
export function useExport(
  content: DossierContent,
  account: DraftAccount | null,
): {
  start(kind: ExportKind, format: ExportFormat): Promise<void>;
  readonly progress: ReadonlySignal<number | null>;
} {
  const { services, notice } = usePanel();
  const { t, locale, files, adviser, findCard, dossiers: store } = services;
  const progress = useSignal<number | null>(null);
  const texts = exportTexts(t, locale);

  const documentOf = (kind: ExportKind, ids: boolean): Root => {
    const now = Date.now();
    if (kind === 'dossier') return dossierDocument(content, texts, { now, ids });
    return verantwoording(
      {
        content,
        ...(account && { draft: account.draft }),
        coverage: account
          ? coverageOfDraft(account.coverage, content.pins, findCard, adviser)
          : coverageOfPins(content.pins, findCard),
        requirements: requirementsToTell(content, account?.requirements, findCard, (reason) =>
          reasonName(t, reason),
        ),
        findCard,
        now,
      },
      texts,
    );
  };
  const make = async (kind: ExportKind, format: ExportFormat): Promise<void> => {
    const name = nameOf(t, content.dossier);
    const title = kind === 'dossier' ? name : `${t('verantwoording')}: ${name}`;
    const save = (extension: string, blob: Blob) => files.save(fileName(title, extension), blob);
    switch (format) {
      case 'docx': {
        const tell = (done: number) => {
          progress.value = done;
        };
        return save('docx', await files.docx(documentOf(kind, false), { title, language: locale }, tell));
      }
      case 'print':
        return files.print(documentOf(kind, false), title);
      case 'html':
        return save(
          'html',
          new Blob([toHtmlPage(documentOf(kind, false), title, locale)], { type: 'text/html' }),
        );
      case 'md': {
        const { toMarkdown } = await import('../../core/dossier/exchange/markdown.ts');
        return save('md', new Blob([toMarkdown(documentOf(kind, true))], { type: 'text/markdown' }));
      }
      case 'json': {
        const records = recordsOf(await store.records(), content.dossier.id);
        return save('json', new Blob([toJson(records, Date.now())], { type: 'application/json' }));
      }
    }
  };
  return {
    progress,
    start: async (kind, format) => {
      progress.value = 0;
      try {
        await make(kind, format);
        if (format !== 'print') notice.value = t('exportDone');
      } catch {
        notice.value = t('exportFailed');
      } finally {
        progress.value = null;
      }
    },
  };
}
