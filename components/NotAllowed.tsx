import { useSignal } from '@preact/signals';
import { Button } from './Button.tsx';
import { PageState } from './PageState.tsx';
import { usePanel } from './panel-state.ts';

/** This site is not allowed: how to change that, in the way that this browser offers. */
export function NotAllowed() {
  const { services, notice } = usePanel();
  const { t, site } = services;
  const asked = useSignal(false);
  const { ask } = site;
  return (
    <PageState title={t('notAllowedTitle')} text={t('notAllowedText')}>
      {ask && (
        <Button
          onClick={() => {
            ask().then(
              () => {
                asked.value = true;
              },
              () => {
                notice.value = t('siteRefused');
              },
            );
          }}
        >
          {t('notAllowedAsk')}
        </Button>
      )}
      <p role="status">{asked.value ? t('notAllowedAsked') : ''}</p>
    </PageState>
  );
}
