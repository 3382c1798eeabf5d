import { checkId, readCheck } from '../check.ts';
import { GENERAL, periodField, readDossier } from '../dossier.ts';
import { muteId, readMute } from '../mute.ts';
import { pageAddress, pageId, readPage } from '../page.ts';
import { doneField, labelField, pinFields, readPin, tidyLabel } from '../pin.ts';
import type { Replica, Value } from '../records/replica.ts';

/**
 * Builds a record from outside anew out of what can be read of it, so that nothing gets in but fields
 * that we know, of the right kind and size. Undefined for one that says nothing.
 */
export function rebuild(record: Replica): Replica | undefined {
  const fields = fieldsOf(record);
  if (!fields || fields.id.length > 2_500) return undefined;
  const at = Object.fromEntries(
    Object.keys(fields.is).map((field) => [field, record.at[field] ?? record.born]),
  );
  return { id: fields.id, kind: record.kind, born: record.born, is: fields.is, at };
}

interface Rebuilt {
  readonly id: string;
  readonly is: Record<string, Value>;
}

function fieldsOf(record: Replica): Rebuilt | undefined {
  switch (record.kind) {
    case 'dossier': {
      const { id, name, archived, entryIntoForce, toParliament, periods } = readDossier(record);
      if (name === '' && id !== GENERAL) return undefined;
      const own = [...periods].map(([step, duration]) => [periodField(step), duration] as const);
      return { id, is: { name, archived, entryIntoForce, toParliament, ...Object.fromEntries(own) } };
    }
    case 'pin': {
      const pin = readPin(record);
      if (pin.title === '' || pin.parts.length === 0) return undefined;
      const { note, dossier, order } = pin;
      const labels = pin.labels.map((label) => [labelField(tidyLabel(label)), true] as const);
      const done = [...pin.done]
        .filter((at) => Number.isInteger(at) && at >= 0 && at < 1_000)
        .map((at) => [doneField(at), true] as const);
      return {
        id: pin.id,
        is: {
          ...pinFields(pin, pin.pinnedAt),
          note,
          dossier,
          order,
          ...Object.fromEntries([...labels, ...done]),
        },
      };
    }
    case 'page': {
      const { address, dossier, title } = readPage(record);
      return pageAddress(address) === address && address !== ''
        ? { id: pageId(address), is: { address, dossier, title } }
        : undefined;
    }
    case 'check': {
      const check = readCheck(record);
      return check.cardId === '' ? undefined : { id: checkId(check.dossier, check.cardId), is: { ...check } };
    }
    case 'mute': {
      const mute = readMute(record);
      return mute.cardId === '' ? undefined : { id: muteId(mute), is: { ...mute } };
    }
  }
}
