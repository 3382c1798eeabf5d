import type { WrittenCard } from '../../../core/guidance/compile/written.ts';

/** A Markdown table; a `|` in a cell is kept as a character. */
export function markdownTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

/** The title of a card, linked to its file from docs/. */
export function cardLink({ card, file }: WrittenCard): string {
  return `[${card.title}](../${file})`;
}
