import { escaped } from '../dossier/document/html.ts';

/** A table to paste, as text with tabs and as HTML: a word processor takes the one, a spreadsheet either. */
export interface PastedTable {
  readonly text: string;
  readonly html: string;
}

/** Makes a table of rows of cells, the first row as its head. Cells are text and stay text. */
export function pastedTable(rows: readonly (readonly string[])[]): PastedTable {
  const [head = [], ...body] = rows.map((row) => row.map((cell) => cell.replace(/\s+/g, ' ').trim()));
  const line = (cells: readonly string[], tag: 'th' | 'td') =>
    `<tr>${cells.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('')}</tr>`;
  return {
    text: [head, ...body].map((row) => row.join('\t')).join('\n'),
    html: `<table><thead>${line(head, 'th')}</thead><tbody>${body.map((row) => line(row, 'td')).join('')}</tbody></table>`,
  };
}
