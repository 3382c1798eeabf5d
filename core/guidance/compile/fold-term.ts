/** One spelling for a term, so that "Dienstenrichtlijn", "dienstenrichtlijn" and "Diensten-richtlijn" are the same. */
export function foldTerm(term: string): string {
  return term
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
