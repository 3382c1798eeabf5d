import type { Advice } from '../core/advice/advice.ts';
import type { Card } from '../core/guidance/card.ts';
import './AdviceCard.css';
import { Badges, questionClass } from './Badges.tsx';
import { Because } from './Because.tsx';
import { CardActions } from './CardActions.tsx';
import { CardText } from './CardText.tsx';
import { usePanel } from './panel-state.ts';

/** A card beside the passage: what it is, why it is here, and what one can do with it. */
export function AdviceCard({ advice, card }: { advice: Advice; card: Card }) {
  const { openCard } = usePanel();
  const [reason] = advice.reasons;
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
      {reason && <Because reason={reason} />}
      <div class="advice-card__foot">
        <Badges card={card} />
        <CardActions card={card} />
      </div>
    </article>
  );
}
