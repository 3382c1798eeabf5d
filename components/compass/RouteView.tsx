import { periodsThatApply } from '../../core/compass/applies.ts';
import type { Coverage } from '../../core/compass/coverage.ts';
import { requirementsOf } from '../../core/compass/requirements.ts';
import type { DossierContent } from '../../core/dossier/store/dossier-store.ts';
import type { Route } from '../../core/guidance/route.ts';
import { nameOf } from '../dossier/dossier-name.ts';
import { usePanel } from '../panel-state.ts';
import { CountBack } from './CountBack.tsx';
import { Requirements } from './Requirements.tsx';
import { timelineFor } from './timeline-for.ts';

interface Props {
  route: Route;
  coverage: Pick<Coverage, 'cards'>;
  content: DossierContent;
  /** Of the draft, for the cards that were waved away in it; empty where it has none. */
  address: string;
}

/** The route of a draft: its requirements in time, counted back from a wished date, kept in its dossier. */
export function RouteView({ route, coverage, content, address }: Props) {
  const { services, route: place, dossier } = usePanel();
  const { t, cards } = services;
  const steps = requirementsOf(route, coverage, cards);
  const timeline = timelineFor(route, content.dossier, periodsThatApply(steps, content.checks));
  const mutes = new Map(
    content.mutes.flatMap((mute) => (mute.address === address ? [[mute.cardId, mute.reason] as const] : [])),
  );
  return (
    <section aria-labelledby="compass-requirements">
      <h3 id="compass-requirements" class="compass__title">
        {t('requirements')}
      </h3>
      <p class="compass__note">
        {t('routeOf', [route.title])}. {t('compassKept', [nameOf(t, content.dossier)])}{' '}
        <button
          type="button"
          class="link-button"
          onClick={() => {
            dossier.value = { view: 'list', shown: null };
            place.value = { view: 'dossier' };
          }}
        >
          {t('compassOther')}
        </button>
      </p>
      <CountBack route={route} dossier={content.dossier} timeline={timeline} />
      <Requirements steps={steps} timeline={timeline} content={content} mutes={mutes} />
    </section>
  );
}
