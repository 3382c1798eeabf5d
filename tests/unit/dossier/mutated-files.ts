import fc from 'fast-check';

const FIELDS = [
  'id',
  'kind',
  'born',
  'is',
  'at',
  'is.title',
  'is.parts',
  'is.note',
  'is.sourceUrl',
  'is.dossier',
  'is.order',
  'is.extra',
] as const;

/** A file of ours with something in it broken, replaced or doubled; many are no longer JSON, some still sound. */
export function mutatedFiles(good: string): fc.Arbitrary<string> {
  const records = JSON.parse(good).records as Record<string, unknown>[];
  const inFile = (all: readonly unknown[]) =>
    JSON.stringify({ format: 'vakkompas.dossier', version: 2, records: all });
  const junk = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom('<img src=x onerror="window.hacked=true">', 'javascript:window.hacked=1', '\u0000', {
      __proto__: { x: 1 },
    }),
  );
  return fc.oneof(
    fc
      .tuple(fc.nat(good.length), fc.nat(40), fc.string())
      .map(([at, length, text]) => good.slice(0, at) + text + good.slice(at + length)),
    fc.tuple(fc.nat(records.length - 1), fc.constantFrom(...FIELDS), junk).map(([at, path, value]) => {
      const copy = structuredClone(records);
      const [first = '', second] = path.split('.');
      const record = copy[at] as Record<string, unknown>;
      record[first] = second === undefined ? value : { ...(record[first] as object), [second]: value };
      return inFile(copy);
    }),
    junk.map((value) => inFile([value])),
  );
}
