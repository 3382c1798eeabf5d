import fc from 'fast-check';
import { newRecord, type Replica, tombstone, withFields } from '../../../core/dossier/records/replica.ts';
import { type Stamp, stampAt } from '../../../core/dossier/records/stamp.ts';

/** Stamps close together, so that equal and crossing ones occur. */
const someStamp: fc.Arbitrary<Stamp> = fc
  .tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 1 }), fc.constantFrom('a', 'b'))
  .map(([ms, counter, writer]) => stampAt(ms, counter, writer));

/** Copies of one pin as devices may hold them after some changes. */
export const someCopy: fc.Arbitrary<Replica> = fc
  .tuple(
    someStamp,
    fc.option(someStamp, { nil: undefined }),
    fc.array(fc.tuple(fc.constantFrom('note', 'title', 'label:x'), fc.string({ maxLength: 3 }), someStamp), {
      maxLength: 4,
    }),
  )
  .map(([born, gone, changes]) => {
    let record = newRecord('pin', 'one', {}, born);
    for (const [field, value, stamp] of changes) record = withFields(record, { [field]: value }, stamp);
    if (gone === undefined) return record;
    const kept = changes.filter(([, , stamp]) => stamp > gone);
    let left = tombstone(record, gone);
    for (const [field, value, stamp] of kept) left = withFields(left, { [field]: value }, stamp);
    return left;
  });
