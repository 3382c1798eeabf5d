import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Draft } from '../core/drafting/draft.ts';
import { usePanel } from './panel-state.ts';

/** What is read of this page, and whether that is so for good: with a way to change it. */
export function SiteNote({ draft }: { draft: Draft }) {
  const { services, notice } = usePanel();
  const { t, site } = services;
  const { address } = draft;
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
  const allow = () =>
    site.allow(address).then(
      (granted) => {
        allowed.value = granted;
      },
      () => {
        notice.value = t('siteRefused');
      },
    );
  return (
    <p class="site-note">
      {t(readOf(draft))}{' '}
      {allowed.value !== undefined && (
        <>
          {t(allowed.value ? 'siteAlways' : 'siteOnce')}{' '}
          <button
            type="button"
            class="link-button"
            onClick={() => void (allowed.value ? site.turn(address, false) : allow())}
          >
            {t(allowed.value ? 'siteTurnOff' : 'siteAllowAlways')}
          </button>
        </>
      )}
    </p>
  );
}

function readOf({ capability, writing }: Draft) {
  if (capability.level === 'outline') return 'unreadableCanvas';
  if (capability.level === 'text' && capability.part) return 'capabilityVisible';
  return writing ? 'capabilityText' : 'capabilityReading';
}
