import { GENERAL } from '../dossier.ts';
import { placeAfter } from '../order.ts';
import { pinFields } from '../pin.ts';
import { newRecord, type Replica } from './replica.ts';
import { stampAt } from './stamp.ts';

/** A pin as version 1 kept it: the one table `pins`. */
export interface PinOfVersion1 {
  readonly id: string;
  readonly cardId: string;
  readonly title: string;
  readonly text: string;
  readonly source: { readonly label: string; readonly url: string };
  readonly checkedOn: string;
  readonly note: string;
  readonly pinnedAt: number;
}

/**
 * Makes records of the pins of version 1, in their order. There were no dossiers yet: they go in the
 * general one. A pin that is broken on disk must not keep the others from coming over.
 */
export function fromVersion1(pins: readonly Partial<PinOfVersion1>[]): Replica[] {
  let order: string | undefined;
  return pins.map(
    ({ id = '', cardId = '', title = '', text = '', source, checkedOn = '', note = '', pinnedAt = 0 }) => {
      order = placeAfter(order);
      const pinned = {
        scope: 'card',
        cardId,
        title,
        parts: [{ part: 'short', lines: [text] }],
        source: { label: source?.label ?? '', url: source?.url ?? '' },
        checkedOn,
      } as const;
      const fields = { ...pinFields(pinned, pinnedAt), note, dossier: GENERAL, order };
      return newRecord('pin', id, fields, stampAt(pinnedAt, 0, '1'));
    },
  );
}
