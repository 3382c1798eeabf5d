import type { WrittenLibrary } from '../library.ts';
import type { Problem } from '../problem.ts';
import { doubt, unexplainedDoubt } from './doubt.ts';
import { dutyWithoutNorm, unsourcedDuty } from './duty.ts';
import { invitation } from './invitation.ts';
import { nearDuplicates } from './near-duplicates.ts';
import { parts } from './parts.ts';
import { readingLevel } from './reading-level.ts';
import type { Rule } from './rule.ts';
import { sharedTerms, staleSharedTerms } from './shared-terms.ts';
import { unusedSources } from './unused-sources.ts';

/** What is asked of the library beyond being well-formed. Unknown ids and sources never get this far. */
const RULES: readonly Rule[] = [
  readingLevel,
  unsourcedDuty,
  invitation,
  sharedTerms,
  doubt,
  unexplainedDoubt,
  dutyWithoutNorm,
  parts,
  nearDuplicates,
  unusedSources,
  staleSharedTerms,
];

/** What one rule found. */
export interface Judgement {
  readonly rule: Rule;
  readonly problems: readonly Problem[];
}

/** Holds the library against every rule, errors first. */
export function judge(library: WrittenLibrary): Judgement[] {
  return RULES.map((rule) => ({ rule, problems: rule.find(library) })).sort(
    (a, b) => Number(a.rule.severity === 'warning') - Number(b.rule.severity === 'warning'),
  );
}
