/** The package ships no types; this is the part that is used. */
declare module 'stopword' {
  /** Dutch stop words, lower case. */
  export const nld: readonly string[];
}
