import { usePanel } from '../panel-state.ts';
import type { WavedCard } from './use-waved.ts';
import './WavedCards.css';
import { reasonName } from './wave-reasons.ts';

/** The cards that were waved away in this document: folded, each with its reason and the way back. */
export function WavedCards({ waved }: { waved: readonly WavedCard[] }) {
  const { t } = usePanel().services;
  if (waved.length === 0) return null;
  return (
    <details class="waved">
      <summary>{t('waved', waved.length)}</summary>
      <ul>
        {waved.map(({ card, reason, bringBack }) => (
          <li key={card.id}>
            <strong>{card.title}</strong>
            <span>{reasonName(t, reason)}</span>
            <button
              type="button"
              class="link-button"
              aria-label={`${t('waveBack')}: ${card.title}`}
              onClick={bringBack}
            >
              {t('waveBack')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
