import type { CardFile } from './card.ts';

/** The line of the table of links at which a key stands, counted from 1. */
export function sourceLine(table: CardFile, key: string): number {
  return table.text.split(/\r?\n/).findIndex((line) => line.startsWith(`${key}:`)) + 1;
}
