import type { Coverage } from '../../core/compass/coverage.ts';
import { requirementsOf } from '../../core/compass/requirements.ts';
import { routeOf } from '../../core/compass/route-of.ts';
import type { CalledRequirements } from '../../core/dossier/export/requirements.ts';
import { useCoverage } from '../compass/use-coverage.ts';
import { useWholeText } from '../compass/use-whole-text.ts';
import { kindName } from '../kind-name.ts';
import { usePanel } from '../panel-state.ts';

/** What a draft says, for an account of it. */
export interface DraftAccount {
  readonly draft: { readonly title: string; readonly kind: string };
  readonly coverage: Coverage;
  readonly requirements: CalledRequirements;
}

/** The draft beside the panel, for the account of a dossier. */
export type DraftSource =
  /** There is none to read. */
  | { readonly state: 'none' }
  /** There is one, and it belongs to another dossier; one that belongs nowhere belongs to the general one. */
  | { readonly state: 'elsewhere' }
  | { readonly state: 'reading' }
  | { readonly state: 'there'; readonly account: DraftAccount };

/** What the open draft says, if it belongs to this dossier: the text of another file must not get into its account. */
export function useDraftAccount(dossier: string): DraftSource {
  const { services, pins } = usePanel();
  const { t, cards, routes } = services;
  const now = useWholeText().value;
  const coverage = useCoverage(now).value;
  if (now.state === 'none') return { state: 'none' };
  if (now.state === 'looking' || !pins.isPlaced.value) return { state: 'reading' };
  if (pins.current.value !== dossier) return { state: 'elsewhere' };
  if (!coverage) return { state: 'reading' };
  const { title, verdict } = now.draft;
  const route = routeOf(verdict.docType, routes);
  const all = (route ? requirementsOf(route, coverage, cards) : []).flatMap(
    ({ requirements }) => requirements,
  );
  const requirements = {
    address: now.draft.address,
    called: all.flatMap(({ card, group }) => (group === 'likely' ? [card.id] : [])),
    known: new Set(all.map(({ card }) => card.id)),
  };
  return {
    state: 'there',
    account: { draft: { title, kind: kindName(t, verdict) }, coverage, requirements },
  };
}
