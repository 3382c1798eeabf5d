import { Copy, Pin } from 'lucide-preact';
import { cardAsText } from '../core/dossier/copy.ts';
import type { Card } from '../core/guidance/card.ts';
import { copyLabels } from './copy-labels.ts';
import { IconButton } from './IconButton.tsx';
import { usePanel } from './panel-state.ts';
import { useServices } from './services.ts';

/** Pinning and copying, as two quiet icons on a card in a list. */
export function CardActions({ card }: { card: Card }) {
  const { t } = useServices();
  const { pins, copy } = usePanel();
  const pinned = pins.of(card) !== undefined;
  return (
    <span class="card-actions">
      <IconButton label={`${t('copy')}: ${card.title}`} onClick={() => copy(cardAsText(card, copyLabels(t)))}>
        <Copy size={17} aria-hidden="true" />
      </IconButton>
      <IconButton label={`${t('pin')}: ${card.title}`} pressed={pinned} onClick={() => pins.toggle(card)}>
        <Pin size={17} aria-hidden="true" />
      </IconButton>
    </span>
  );
}
