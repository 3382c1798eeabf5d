import { Button } from './Button.tsx';
import { DraftView } from './DraftView.tsx';
import { NotAllowed } from './NotAllowed.tsx';
import { PageState } from './PageState.tsx';
import { PastedPassage } from './PastedPassage.tsx';
import { usePanel } from './panel-state.ts';
import { siteName } from './site-name.ts';
import { Unreadable } from './Unreadable.tsx';

/** "Bij je tekst": what helps with the passage at hand, or why there is nothing to show. */
export function TextView() {
  const { services, route } = usePanel();
  const { t, reading, site, correct } = services;
  const now = reading.value;
  const browse = (
    <Button
      onClick={() => {
        route.value = { view: 'browse' };
      }}
    >
      {t('browseAll')}
    </Button>
  );
  switch (now.state) {
    case 'looking':
      return <p class="looking">{t('looking')}</p>;
    case 'not-allowed':
      return <NotAllowed />;
    case 'off': {
      const name = siteName(now.site);
      return (
        <PageState title={t('offTitle')} text={t('offText', [name])}>
          <Button onClick={() => void site.turn(now.site, true)}>{t('offTurnOn', [name])}</Button>
          {browse}
        </PageState>
      );
    }
    case 'closed':
      return (
        <PageState title={t('closedTitle')} text={t('closedText')}>
          {browse}
        </PageState>
      );
  }
  const { draft } = now;
  if (draft.capability.level === 'outline') return <PastedPassage draft={draft} browse={browse} />;
  if (draft.passage === null) return <Unreadable capability={draft.capability} browse={browse} />;
  if (!draft.verdict.policy) {
    return (
      <PageState title={t('noDraftTitle')} text={t('noDraftText')}>
        <Button onClick={() => void correct(draft, { policy: true, docType: null })}>
          {t('readAnyway')}
        </Button>
        {browse}
      </PageState>
    );
  }
  // Another document is another list: nothing of it is held back.
  return <DraftView key={draft.address} draft={draft} passage={draft.passage} browse={browse} />;
}
