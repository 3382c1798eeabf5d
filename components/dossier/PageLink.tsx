import type { Dossier } from '../../core/dossier/dossier.ts';
import { usePanel } from '../panel-state.ts';
import { nameOf } from './dossier-name.ts';

/** Whether the page beside the panel belongs to this dossier, and how to let it. */
export function PageLink({ dossier }: { dossier: Dossier }) {
  const { services, pins, dossier: place } = usePanel();
  const { t } = services;
  const all = pins.dossiers.value;
  const current = all.state === 'ready' ? all.value?.find(({ id }) => id === pins.current.value) : undefined;
  const isCurrent = pins.current.value === dossier.id;
  const page = pins.page.value;
  const belongs = pins.ofPage.value;
  if (isCurrent && belongs !== undefined) return <p class="page-link">{t('pageBelongs')}</p>;
  if (isCurrent && page) {
    return (
      <p class="page-link">
        {t('pageNowhere')}{' '}
        <button
          type="button"
          class="link-button"
          onClick={() => {
            place.value = { view: 'list', shown: null };
          }}
        >
          {t('pageChoose')}
        </button>
      </p>
    );
  }
  if (isCurrent) return null;
  return (
    <p class="page-link page-link--other">
      {page
        ? belongs === undefined
          ? t('pageNowhere')
          : t('pageElsewhere', [current ? nameOf(t, current) : ''])
        : t('pinsElsewhere', [current ? nameOf(t, current) : ''])}{' '}
      <button
        type="button"
        class="link-button"
        onClick={() => {
          pins.use(dossier.id);
          document.getElementById('dossier-name')?.focus();
        }}
      >
        {t(page ? 'pageHere' : 'dossierUse')}
      </button>
    </p>
  );
}
