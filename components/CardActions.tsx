import { Copy, Pin } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { cardClip } from '../core/dossier/export/clip.ts';
import type { Card } from '../core/guidance/card.ts';
import { exportTexts } from './export-texts.ts';
import { IconButton } from './IconButton.tsx';
import { usePanel } from './panel-state.ts';
import { useServices } from './services.ts';

interface Props {
  card: Card;
  /** What else can be done with it, before these. */
  children?: ComponentChildren;
}

/** Pinning and copying, as quiet icons on a card in a list. */
export function CardActions({ card, children }: Props) {
  const { t } = useServices();
  const { pins } = usePanel();
  const copyCard = useCopyCard();
  const pinned = pins.of(card) !== undefined;
  return (
    <span class="card-actions">
      {children}
      <IconButton label={`${t('copy')}: ${card.title}`} onClick={() => copyCard(card)}>
        <Copy size={17} aria-hidden="true" />
      </IconButton>
      <IconButton label={`${t('pin')}: ${card.title}`} pressed={pinned} onClick={() => pins.toggle(card)}>
        <Pin size={17} aria-hidden="true" />
      </IconButton>
    </span>
  );
}

/** Copies a card with its sources, plain and rich. */
export function useCopyCard(): (card: Card) => void {
  const { t, locale } = useServices();
  const { copy } = usePanel();
  return (card) => {
    const { text, html } = cardClip(card, exportTexts(t, locale));
    copy(text, html);
  };
}
