import { isName, type SearchDocument } from './document.ts';
import { createAnalyzer } from './language/analyzer.ts';
import { EMPTY_LEXICON } from './language/lexicon.ts';

/**
 * Adds to documents how drafts and people put it that do not say their names; for the build. A phrasing
 * all of whose words stand in one name, or in one before it, would find nothing that is not found by that.
 *
 * @param phrasings By id of the document.
 */
export function withPhrasings(
  documents: readonly SearchDocument[],
  phrasings: ReadonlyMap<string, readonly string[]>,
): SearchDocument[] {
  const { analyze } = createAnalyzer(EMPTY_LEXICON);
  const stemsOf = (text: string) =>
    new Set(
      analyze(text)
        .filter(({ stop }) => !stop)
        .map(({ stem }) => stem),
    );
  return documents.map((document) => {
    const known = document.passages.filter(({ field }) => isName(field)).map(({ text }) => stemsOf(text));
    const hidden = (phrasings.get(document.id) ?? []).filter((phrasing) => {
      const stems = stemsOf(phrasing);
      const isNew = !known.some((one) => [...stems].every((stem) => one.has(stem)));
      if (isNew) known.push(stems);
      return isNew;
    });
    return { ...document, hidden };
  });
}
