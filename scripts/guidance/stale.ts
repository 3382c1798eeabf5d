import { parseArgs } from 'node:util';
import type { Card } from '../../core/guidance/card.ts';
import { CommandError } from './command-error.ts';
import { readWritten } from './read.ts';
import { table } from './table.ts';

const DEFAULT_MONTHS = 6;

/** Prints the cards that nobody compared with their sources for some months, oldest first. */
export async function stale(options: string[]): Promise<number> {
  const { values } = parseArgs({ args: options, options: { months: { type: 'string' } } });
  const months = Number(values.months ?? DEFAULT_MONTHS);
  if (!Number.isInteger(months) || months < 0) {
    throw new CommandError(`--months "${values.months}": hier hoort een aantal maanden, zoals 6`);
  }
  const cards = (await readWritten()).cards.map(({ card }) => card);
  const old = staleCards(cards, months, new Date());
  if (old.length === 0) {
    console.log(`Alle ${cards.length} kaarten zijn in de laatste ${months} maanden nagekeken.`);
    return 0;
  }
  const rows = old.map(({ id, title, checkedOn, status }) => [checkedOn, id, status, title]);
  console.log(table(['nagekeken', 'id', 'status', 'titel'], rows));
  console.log(`${old.length} van ${cards.length} kaarten zijn langer dan ${months} maanden niet nagekeken.`);
  return 0;
}

/** The cards that were last checked more than `months` before `today`, oldest first. */
export function staleCards(cards: readonly Card[], months: number, today: Date): Card[] {
  const limit = new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() - months, 1));
  // The 31st has no counterpart in a shorter month; its last day is what people mean.
  const lastDay = new Date(Date.UTC(limit.getUTCFullYear(), limit.getUTCMonth() + 1, 0)).getUTCDate();
  limit.setUTCDate(Math.min(today.getUTCDate(), lastDay));
  const day = limit.toISOString().slice(0, 10);
  return cards
    .filter(({ checkedOn }) => checkedOn < day)
    .toSorted((a, b) => (a.checkedOn < b.checkedOn ? -1 : a.checkedOn > b.checkedOn ? 1 : 0));
}
