import { useSignal } from '@preact/signals';
import { Ban } from 'lucide-preact';
import { useRef } from 'preact/hooks';
import type { Advice } from '../core/advice/advice.ts';
import type { Card } from '../core/guidance/card.ts';
import './AdviceCard.css';
import { WaveForm } from './advice/WaveForm.tsx';
import type { WaveReason } from './advice/wave-reasons.ts';
import { Badges, questionClass } from './Badges.tsx';
import { Because } from './Because.tsx';
import { CardActions } from './CardActions.tsx';
import { CardText } from './CardText.tsx';
import { IconButton } from './IconButton.tsx';
import { usePanel } from './panel-state.ts';
import type { Show } from './use-showing.ts';

interface Props {
  advice: Advice;
  card: Card;
  /** Shows the words of the reason in the page, where that can be done. */
  show: Show | undefined;
  /** Whether it can be kept that the card was waved away. */
  canKeep: boolean;
  wave: (reason: WaveReason) => void;
}

/** A card beside the passage: what it is, why it is here, and what one can do with it. */
export function AdviceCard({ advice, card, show, canKeep, wave }: Props) {
  const { openCard, services } = usePanel();
  const [reason] = advice.reasons;
  const waving = useSignal(false);
  const waveButton = useRef<HTMLButtonElement>(null);
  const close = () => {
    waving.value = false;
    waveButton.current?.focus();
  };
  return (
    <article class={`advice-card ${questionClass(card)}`} data-card={card.id}>
      <h3 class="advice-card__title">
        <button
          type="button"
          class="advice-card__open"
          data-opens={card.id}
          onClick={() => openCard(card.id)}
        >
          {card.title}
        </button>
      </h3>
      <p class="advice-card__short">
        <CardText line={card.body.short} />
      </p>
      {reason && <Because reason={reason} show={show} />}
      <div class="advice-card__foot">
        <Badges card={card} />
        <CardActions card={card}>
          <IconButton
            label={`${services.t('waveAway')}: ${card.title}`}
            expanded={waving.value}
            buttonRef={waveButton}
            onClick={() => {
              waving.value = !waving.value;
            }}
          >
            <Ban size={17} aria-hidden="true" />
          </IconButton>
        </CardActions>
      </div>
      {waving.value && (
        <WaveForm
          canKeep={canKeep}
          cancel={close}
          submit={(why) => {
            close();
            wave(why);
          }}
        />
      )}
    </article>
  );
}
