import type { Root } from 'mdast';
import type { DocxInfo } from '../../core/dossier/document/docx.ts';

/** What the worker is asked. */
export interface DocxRequest {
  readonly document: Root;
  readonly info: DocxInfo;
}

/** What the worker says: how far it is, or the file, or that it failed. */
export type DocxAnswer = { readonly progress: number } | { readonly file: Blob } | { readonly error: string };

/** Makes a Word file in a thread of its own: a large one takes seconds, and the panel goes on. */
export function makeDocx(document: Root, info: DocxInfo, progress: (done: number) => void): Promise<Blob> {
  const worker = new Worker(new URL('./docx-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<Blob>((done, fail) => {
    worker.onmessage = ({ data }: MessageEvent<DocxAnswer>) => {
      if ('progress' in data) progress(data.progress);
      else if ('file' in data) done(data.file);
      else fail(new Error(data.error));
    };
    worker.onerror = ({ message }) => fail(new Error(message));
    worker.postMessage({ document, info } satisfies DocxRequest);
  }).finally(() => worker.terminate());
}
