import type { Dossier } from '../../core/dossier/dossier.ts';
import {
  FILE_LIMIT,
  type FileContent,
  type FileProblem,
  type UnknownCard,
} from '../../core/dossier/exchange/file.ts';
import { type ImportPlan, planImport } from '../../core/dossier/exchange/plan.ts';
import type { Replica } from '../../core/dossier/records/replica.ts';
import { usePanel } from '../panel-state.ts';

/** A file that was read: what it would do, or why it cannot be read. */
export type ReadFile = { readonly name: string } & (
  | { readonly plan: ImportPlan; readonly unknown: readonly UnknownCard[] }
  | { readonly problem: FileProblem }
);

/** Reads files into a dossier. Nothing is written before `take`. */
export function useImport(dossier: Dossier): {
  open(file: File): Promise<ReadFile>;
  take(records: readonly Replica[]): Promise<void>;
} {
  const { services, pins } = usePanel();
  const { t, dossiers: store, findCard, cards } = services;
  const read = async (file: File): Promise<FileContent> => {
    if (file.size > FILE_LIMIT) return { problem: { kind: 'too-large' } };
    const text = await file.text();
    if (!/\.(md|markdown|txt)$/i.test(file.name)) {
      const { readJson } = await import('../../core/dossier/exchange/read-json.ts');
      return readJson(text);
    }
    const { readMarkdown } = await import('../../core/dossier/exchange/markdown.ts');
    return readMarkdown(text, {
      findCard,
      dossier: dossier.id,
      newId: () => crypto.randomUUID(),
      prefixes: new Set([...cards.keys()].map((id) => id.split('-')[0] ?? '')),
      now: Date.now(),
    });
  };
  return {
    open: async (file) => {
      const content = await read(file);
      if ('problem' in content) return { name: file.name, problem: content.problem };
      const plan = planImport(content.records, await store.records());
      return { name: file.name, plan, unknown: content.unknown };
    },
    take: (records) => pins.change(store.adopt(records), t('importDone', records.length)),
  };
}
