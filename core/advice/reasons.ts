import type { AdviceReason, Mark } from './advice.ts';
import type { Cue } from './cues.ts';
import type { Model } from './model.ts';
import type { CardEvidence, PassageReading } from './reader.ts';
import { quote, type Range, rangesOf } from './reading.ts';
import { RULES } from './rules.ts';
import { THEMES } from './themes.ts';

/** A theme that a card was chosen for, by its number; null for a card that its own signals called for. */
type Chosen = number | null;

/** Why a card is shown: the words of its signals, then those that spoke for its theme, then the heading. */
export function reasonsFor(
  evidence: CardEvidence | undefined,
  theme: Chosen,
  reading: PassageReading,
  model: Model,
  headingText: string,
  docType: string | null,
): AdviceReason[] {
  const marks = marksOf(evidence, theme, reading, model);
  const question = theme === null ? undefined : THEMES[theme]?.question;
  const reasons: AdviceReason[] = [];
  if (question !== undefined) reasons.push({ kind: 'question', question, marks });
  else if (marks.length > 0) reasons.push({ kind: 'words', marks });
  const above = (evidence?.there?.worth ?? 0) > 0 || headingSpeaks(theme, reading, model);
  if (above && headingText !== '') reasons.push({ kind: 'heading', heading: headingText, docType });
  const onlyAbove = (evidence?.there?.worth ?? 0) * RULES.inHeading > (evidence?.here?.worth ?? 0);
  return onlyAbove && question === undefined ? reasons.reverse() : reasons;
}

/**
 * The words that called for a card by its signals, then those that spoke for a theme. What is told is not
 * told again, in full or as a part of something longer.
 */
export function marksOf(
  evidence: CardEvidence | undefined,
  theme: Chosen,
  reading: PassageReading,
  model: Model,
): Mark[] {
  const { passage } = reading;
  const own = (evidence?.here?.places ?? []).map((at) => rangesOf(passage, at));
  const marks: Mark[] = [];
  for (const ranges of [...own, ...cueRanges(theme, reading, model)]) {
    if (marks.length === RULES.marks) break;
    if (!marks.some((mark) => overlap(mark.ranges, ranges)))
      marks.push({ quote: quote(passage.text, ranges), ranges });
  }
  return marks;
}

/** Where the cues stand that spoke most for a theme. */
function cueRanges(theme: Chosen, { cues }: PassageReading, model: Model): Range[][] {
  if (theme === null) return [];
  const telling = cues
    .flatMap((cue) => {
      const { weight, range } = cue;
      const said = weight * model.weightOf(cue, theme);
      return range !== null && said > 0 && isTold(cue, theme) ? [{ said, range }] : [];
    })
    .sort((a, b) => b.said - a.said || a.range[0] - b.range[0]);
  // At least one: a card without a reason is not shown.
  return telling.filter(({ said }, at) => at === 0 || said >= RULES.tellingCue).map(({ range }) => [range]);
}

/** What a passage does shows in small words too ("wordt beoogd"); what it is about, in words with a meaning. */
function isTold({ kind }: Cue, theme: number): boolean {
  return kind === 'word' || kind === 'part' || (kind === 'pair' && THEMES[theme]?.question !== undefined);
}

function headingSpeaks(theme: Chosen, { cues }: PassageReading, model: Model): boolean {
  if (theme === null) return false;
  const said = cues
    .filter(({ kind }) => kind === 'heading')
    .reduce((sum, cue) => sum + cue.weight * model.weightOf(cue, theme), 0);
  return said >= RULES.tellingHeading;
}

function overlap(some: readonly Range[], others: readonly Range[]): boolean {
  return some.some(([start, end]) => others.some(([from, to]) => start < to && from < end));
}
