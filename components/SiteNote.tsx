import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { usePanel } from './panel-state.ts';

/** On a page that was read by one click: the offer to read along here for good. */
export function SiteNote({ address }: { address: string }) {
  const { services, notice } = usePanel();
  const { t, site } = services;
  const allowed = useSignal<boolean | undefined>(undefined);
  useEffect(() => {
    let current = true;
    site.isAllowed(address).then((answer) => {
      if (current) allowed.value = answer;
    });
    return () => {
      current = false;
    };
  }, [address, site]);
  if (allowed.value !== false) return null;
  return (
    <p class="site-note">
      {t('siteOnce')}{' '}
      <button
        type="button"
        class="link-button"
        onClick={() => {
          site.allow(address).then(
            (granted) => {
              allowed.value = granted;
            },
            () => {
              notice.value = t('siteRefused');
            },
          );
        }}
      >
        {t('siteAllowAlways')}
      </button>
    </p>
  );
}
