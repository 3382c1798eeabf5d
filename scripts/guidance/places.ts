import type { CardFamily } from '../../core/guidance/card.ts';

/** Where a card goes, by the beginning of its id. */
export interface Place {
  readonly folder: string;
  readonly family: CardFamily;
}

const PLACES: Readonly<Record<string, Place>> = {
  bk: { folder: 'beleidskompas', family: 'beleidskompas' },
  eis: { folder: 'eisen', family: 'beleidskompas' },
  proces: { folder: 'proces', family: 'beleidskompas' },
  doc: { folder: 'documenten', family: 'beleidskompas' },
  gids: { folder: 'gids', family: 'gids' },
  norm: { folder: 'gids', family: 'gids' },
  tegenspraak: { folder: 'gesprek', family: 'gids' },
  dialoog: { folder: 'gesprek', family: 'gids' },
  prog: { folder: 'programmas', family: 'programmas' },
  rapport: { folder: 'programmas', family: 'programmas' },
  info: { folder: 'programmas', family: 'programmas' },
  mz: { folder: 'programmas', family: 'programmas' },
  uitv: { folder: 'programmas', family: 'programmas' },
};

/** Beginnings of ids, for messages. */
export const PREFIXES: readonly string[] = Object.keys(PLACES).map((prefix) => `${prefix}-`);

/** The place of an id; undefined when its beginning is unknown. */
export function placeOf(id: string): Place | undefined {
  return PLACES[id.slice(0, id.indexOf('-'))];
}
