import { Button } from './Button.tsx';
import { DraftView } from './DraftView.tsx';
import { NotAllowed } from './NotAllowed.tsx';
import { PageState } from './PageState.tsx';
import { usePanel } from './panel-state.ts';

const UNREADABLE = {
  canvas: 'unreadableCanvas',
  empty: 'unreadableEmpty',
  'cross-origin': 'unreadableCrossOrigin',
} as const;

/** "Bij je tekst": what helps with the passage at hand, or why there is nothing to show. */
export function TextView() {
  const { services, route, insistedOn } = usePanel();
  const { t, reading } = services;
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
  if (now.state === 'looking') return <p class="looking">{t('looking')}</p>;
  if (now.state === 'not-allowed') return <NotAllowed />;
  if (now.state === 'closed') {
    return (
      <PageState title={t('closedTitle')} text={t('closedText')}>
        {browse}
      </PageState>
    );
  }
  const { draft } = now;
  if (draft.passage === null) {
    const reason = draft.capability.level === 'text' ? 'empty' : draft.capability.reason;
    return (
      <PageState title={t('unreadableTitle')} text={t(UNREADABLE[reason])}>
        {browse}
      </PageState>
    );
  }
  if (!draft.verdict.policy && insistedOn.value !== draft.address) {
    return (
      <PageState title={t('noDraftTitle')} text={t('noDraftText')}>
        <Button
          onClick={() => {
            insistedOn.value = draft.address;
          }}
        >
          {t('readAnyway')}
        </Button>
        {browse}
      </PageState>
    );
  }
  return <DraftView draft={draft} passage={draft.passage} browse={browse} />;
}
