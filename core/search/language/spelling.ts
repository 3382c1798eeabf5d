/**
 * What Dutch writers mix up because it sounds alike, in the order in which it is applied: ij/ei, ou/au,
 * c/k/s, th/t, ph/f, x/ks, v/f, z/s, g/ch, a final d or b, ie/i, and doubled letters.
 */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/ij|ei|y/g, 'i'],
  [/ou|au/g, 'u'],
  [/c(?=[eiy])/g, 's'],
  [/sch/g, 'sg'],
  [/ch/g, 'g'],
  [/c|q/g, 'k'],
  [/th/g, 't'],
  [/ph|v/g, 'f'],
  [/x/g, 'ks'],
  [/z/g, 's'],
  [/ie/g, 'i'],
  [/dt?(?=[^a-z]|$)/g, 't'],
  [/b(?=$)/g, 'p'],
  [/(.)\1+/g, '$1'],
];

/** A key under which spellings of a folded word that sound alike in Dutch meet: "loyaliteid", "loyaliteit". */
export function soundOf(word: string): string {
  return ALIKE.reduce((sound, [written, heard]) => sound.replace(written, heard), word);
}
