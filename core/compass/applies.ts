import type { Check } from '../dossier/check.ts';
import type { RoutePeriod } from '../guidance/route.ts';
import type { RequirementStep } from './requirements.ts';

/**
 * Says which periods hold for a draft: one that belongs to a requirement does when the draft touches on that
 * or the writer works on it, and not when the writer says that it does not apply.
 */
export function periodsThatApply(
  steps: readonly RequirementStep[],
  checks: ReadonlyMap<string, Pick<Check, 'state'>>,
): (period: RoutePeriod) => boolean {
  const touched = new Set(
    steps.flatMap(({ requirements }) =>
      requirements.flatMap(({ card, group }) => (group === 'untouched' ? [] : [card.id])),
    ),
  );
  return ({ requirement }) => {
    if (requirement === undefined) return true;
    const state = checks.get(requirement)?.state ?? '';
    if (state === 'niet van toepassing') return false;
    return state !== '' || touched.has(requirement);
  };
}
