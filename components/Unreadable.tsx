import type { VNode } from 'preact';
import type { Capability } from '../core/drafting/draft.ts';
import { Button } from './Button.tsx';
import { PageState } from './PageState.tsx';
import { usePanel } from './panel-state.ts';
import { siteName } from './site-name.ts';

/** A page without a text that can be read: why, and what helps. */
export function Unreadable({ capability, browse }: { capability: Capability; browse: VNode }) {
  const { services, notice } = usePanel();
  const { t, site } = services;
  const frame = capability.level === 'none' ? capability.frame : undefined;
  if (frame === undefined) {
    const closed = capability.level === 'none' && capability.reason === 'cross-origin';
    return (
      <PageState title={t('unreadableTitle')} text={t(closed ? 'unreadableCrossOrigin' : 'unreadableEmpty')}>
        {browse}
      </PageState>
    );
  }
  const name = siteName(frame);
  const refused = () => {
    notice.value = t('siteRefused');
  };
  return (
    <PageState title={t('unreadableTitle')} text={t('frameText', [name])}>
      <Button onClick={() => void site.allow(frame).catch(refused)}>{t('frameAllow', [name])}</Button>
      {browse}
    </PageState>
  );
}
