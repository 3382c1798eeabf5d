import { toDocx } from '../../core/dossier/document/docx.ts';
import type { DocxAnswer, DocxRequest } from './docx.ts';

const answer = (message: DocxAnswer) => postMessage(message);

/** Makes one Word file; see docx.ts. */
addEventListener('message', ({ data: { document, info } }: MessageEvent<DocxRequest>) => {
  toDocx(document, info, (progress) => answer({ progress })).then(
    (file) => answer({ file }),
    (error) => answer({ error: String(error) }),
  );
});
