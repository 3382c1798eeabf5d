import type { Figures } from './task.ts';

/** A table for reading: one row per name, one column per figure, numbers to the right. */
export function formatTable(rows: ReadonlyMap<string, Figures>): string {
  const columns = [...new Set([...rows.values()].flatMap((figures) => Object.keys(figures)))];
  const cells = [
    ['', ...columns],
    ...[...rows].map(([name, figures]) => [name, ...columns.map((column) => show(figures[column]))]),
  ];
  const widths = ['', ...columns].map((_, at) => Math.max(...cells.map((row) => row[at]?.length ?? 0)));
  return cells
    .map((row) =>
      row
        .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
        .join('  '),
    )
    .join('\n');
}

function show(value: number | null | undefined): string {
  if (value === null || value === undefined) return '–';
  return Number.isInteger(value) ? String(value) : value.toFixed(3);
}
