import { RefreshCw } from 'lucide-preact';
import { changesSince } from '../../core/dossier/changes.ts';
import type { Pin } from '../../core/dossier/pin.ts';
import { wholeCard } from '../../core/dossier/pinned.ts';
import type { Card } from '../../core/guidance/card.ts';
import { Button } from '../Button.tsx';
import { partNames } from '../export-texts.ts';
import { usePanel } from '../panel-state.ts';

/** When the card was changed since it was pinned: what went and what came, and the way to take that over. */
export function PinChanges({ pin, card }: { pin: Pin; card: Card }) {
  const { services, pins } = usePanel();
  const { t, dossiers: store } = services;
  const changes = changesSince(pin, card);
  if (changes.length === 0) return null;
  return (
    <details class="pin__changes">
      <summary>
        <RefreshCw size={13} aria-hidden="true" /> {t('pinChanged')}
      </summary>
      {changes.map(({ part, went, came }) => (
        <section key={part}>
          <h4>{partNames(t)[part]}</h4>
          {went.map((line) => (
            <p key={line}>
              <del>
                <span class="visually-hidden">{t('pinWent')} </span>
                {line}
              </del>
            </p>
          ))}
          {came.map((line) => (
            <p key={line}>
              <ins>
                <span class="visually-hidden">{t('pinCame')} </span>
                {line}
              </ins>
            </p>
          ))}
        </section>
      ))}
      {pin.scope === 'card' && (
        <Button
          onClick={() =>
            void pins.change(store.renewPin(pin.id, wholeCard(card)), t('pinRenewed', [pin.title]))
          }
        >
          {t('pinRenew')}
        </Button>
      )}
    </details>
  );
}
