import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { micromark } from 'micromark';

/** What the demo page shows in its editor. */
export interface DemoDraft {
  readonly title: string;
  /** The body of the editor. Text is escaped; HTML, also in Markdown, is taken as it is. */
  readonly html: string;
}

/** Reads a draft from a .txt, .md or .html file. Throws with a plain sentence for another kind. */
export async function readDemoDraft(path: string): Promise<DemoDraft> {
  const text = await readFile(path, 'utf8');
  const title = firstLine(text);
  switch (extname(path).toLowerCase()) {
    case '.md':
    case '.markdown':
      return { title, html: micromark(text, { allowDangerousHtml: true }) };
    case '.txt':
      return {
        title,
        html: text
          .split(/\n\s*\n/)
          .map(paragraph)
          .join('\n'),
      };
    case '.html':
    case '.htm':
      return { title: /<title>([^<]*)<\/title>/i.exec(text)?.[1]?.trim() ?? 'Concept', html: text };
    default:
      throw new Error(`${path}: a draft is a .txt, .md or .html file`);
  }
}

/** Makes text safe to stand in HTML. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}

function paragraph(text: string): string {
  return `<p>${escapeHtml(text.trim()).replaceAll('\n', '<br>')}</p>`;
}

/** The first heading, else the first line that says something. */
function firstLine(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  const line = lines.find((one) => one.startsWith('# ')) ?? lines.find((one) => one.length > 3);
  return (line ?? 'Concept').replace(/^#+\s*/, '').slice(0, 120);
}
