import { isDay, isPeriod } from '../dates.ts';
import { entries, text } from './records/fields.ts';
import { exists, newRecord, type Replica } from './records/replica.ts';
import { stampAt, timeOf } from './records/stamp.ts';

/** A file that somebody works on: what belongs to it, and when it has to be where. */
export interface Dossier {
  readonly id: string;
  /** Empty for the one dossier that has no name of its own, see `GENERAL`, and where the name is not known yet. */
  readonly name: string;
  readonly archived: boolean;
  /** Wished day of entry into force, ISO 8601, or empty. */
  readonly entryIntoForce: string;
  /** Wished day of sending to parliament, ISO 8601, or empty. */
  readonly toParliament: string;
  /** Own changes of periods: id of a step of a route to an ISO 8601 duration. */
  readonly periods: ReadonlyMap<string, string>;
  /** Milliseconds since 1970. */
  readonly madeAt: number;
}

/** The dossier of what belongs nowhere. It is always there, cannot be renamed, archived or deleted. */
export const GENERAL = 'algemeen';
/** Longest name of a dossier, in characters. */
export const NAME_LIMIT = 120;
const PERIOD = 'period:';
const FIRST = stampAt(0, 0, '0');

/** Reads a dossier from its record. */
export function readDossier({ id, born, is }: Replica): Dossier {
  return {
    id,
    name: id === GENERAL ? '' : text(is, 'name', NAME_LIMIT),
    archived: id !== GENERAL && is.archived === true,
    entryIntoForce: day(text(is, 'entryIntoForce')),
    toParliament: day(text(is, 'toParliament')),
    periods: new Map([...entries(is, PERIOD)].filter(([, period]) => isPeriod(period))),
    madeAt: timeOf(born),
  };
}

/**
 * A dossier by its record. The general one is there without a record too, and so is one that has pins:
 * its own record may still be under way from another device.
 */
export function dossierOf(id: string, record: Replica | undefined, hasPins: boolean): Dossier | undefined {
  if (record?.kind === 'dossier' && exists(record)) return readDossier(record);
  return id === GENERAL || hasPins ? readDossier(newRecord('dossier', id, {}, FIRST)) : undefined;
}

/** The field of a dossier's own period for a step. */
export function periodField(stepId: string): string {
  return `${PERIOD}${stepId}`;
}

function day(value: string): string {
  return isDay(value) ? value : '';
}
