import { parseArgs } from 'node:util';
import { CARD_KINDS, type Card, STATUSES } from '../../core/guidance/card.ts';
import { CommandError } from './command-error.ts';
import { readWritten } from './read.ts';
import { table } from './table.ts';

/** Prints a table of the cards, in order of id. */
export async function list(options: string[]): Promise<number> {
  const { values } = parseArgs({
    args: options,
    options: { status: { type: 'string' }, kind: { type: 'string' } },
  });
  const status = oneOf(values.status, STATUSES, '--status');
  const kind = oneOf(values.kind, CARD_KINDS, '--kind');
  const cards = (await readWritten()).cards.map(({ card }) => card);
  const chosen = cards.filter(
    (card) => (status ?? card.status) === card.status && (kind ?? card.kind) === card.kind,
  );
  console.log(listCards(chosen));
  return 0;
}

/** The table of `list`, with the number of cards below it. */
export function listCards(cards: readonly Card[]): string {
  const rows = cards.map(({ id, title, kind, status, checkedOn, questions }) => [
    id,
    title,
    kind,
    status,
    checkedOn,
    questions.join(', '),
  ]);
  const lines = table(['id', 'titel', 'soort', 'status', 'nagekeken', 'vragen'], rows);
  return `${lines}\n${cards.length === 1 ? '1 kaart' : `${cards.length} kaarten`}`;
}

function oneOf<T extends string>(
  value: string | undefined,
  known: readonly T[],
  option: string,
): T | undefined {
  const found = known.find((one) => one === value);
  if (value !== undefined && found === undefined) {
    throw new CommandError(`${option} "${value}" bestaat niet; kies uit: ${known.join(', ')}`);
  }
  return found;
}
