import type { Passage } from '../drafting/draft.ts';
import type { Library } from '../guidance/library.ts';
import { loadCollection } from '../search/index/collection.ts';
import { type Analyzer, createAnalyzer } from '../search/language/analyzer.ts';
import { libraryDocuments } from '../search/library-documents.ts';
import type { Advice, AdviceReason } from './advice.ts';
import { type Evidence, weigh } from './evidence.ts';
import { RULES } from './rules.ts';
import { analyzeSignals, type CardSignals, weighRarity } from './signals.ts';
import { analyzeText } from './text.ts';

/** The cards that help with a passage in a kind of document, best first; none when none helps. */
export type Adviser = (passage: Pick<Passage, 'text' | 'headings'>, docType: string | null) => Advice[];

/** Makes the adviser of a library. All is prepared at the first passage, not when a panel opens. */
export function createAdviser({ cards, glossary, index }: Library): Adviser {
  let prepared: { analyzer: Analyzer; signals: readonly CardSignals[] } | undefined;
  const prepare = () => {
    const analyzer = createAnalyzer(loadCollection(libraryDocuments({ cards, glossary }), index).lexicon);
    return { analyzer, signals: weighRarity(cards.map((card) => analyzeSignals(card, analyzer))) };
  };
  return (passage, docType) => {
    prepared ??= prepare();
    const { analyzer, signals } = prepared;
    const text = analyzeText(passage.text, analyzer);
    const heading = passage.headings.at(-1) ?? '';
    const above = analyzeText(heading, analyzer);
    const found = signals.map((of) => {
      const here = weigh(of, text);
      const there = weigh(of, above);
      const fits = docType !== null && of.card.documents.includes(docType) ? RULES.rightDocument : 1;
      return {
        cardId: of.card.id,
        score: (here.worth + there.worth * RULES.inHeading) * fits * (RULES.named[of.card.kind] ?? 1),
        reasons: reasonsOf(here, there, heading, docType),
      };
    });
    return select(found);
  };
}

function reasonsOf(here: Evidence, there: Evidence, heading: string, docType: string | null): AdviceReason[] {
  const reasons: AdviceReason[] = [];
  if (here.worth > 0) reasons.push({ kind: 'signal', phrases: here.phrases });
  if (there.worth > 0) reasons.push({ kind: 'heading', heading, docType });
  return there.worth * RULES.inHeading > here.worth ? reasons.reverse() : reasons;
}

/** Best first; equal worth in order of id, so that the same draft always gives the same list. */
function select(found: readonly Advice[]): Advice[] {
  const best = Math.max(0, ...found.map(({ score }) => score));
  return found
    .filter(({ score }) => score >= RULES.threshold && score >= best * RULES.nearBest)
    .sort((a, b) => b.score - a.score || (a.cardId < b.cardId ? -1 : 1))
    .slice(0, RULES.most);
}
