import { ChevronLeft } from 'lucide-preact';
import { useRef } from 'preact/hooks';
import type { Card } from '../core/guidance/card.ts';
import { Badges, questionClass } from './Badges.tsx';
import { Button } from './Button.tsx';
import { useCopyCard } from './CardActions.tsx';
import { CardPart } from './CardPart.tsx';
import { CardSelection } from './CardSelection.tsx';
import { CardText } from './CardText.tsx';
import './CardView.css';
import { usePanel } from './panel-state.ts';
import { SourceList } from './SourceList.tsx';
import { CARD_TITLE } from './use-route-focus.ts';

const PARTS = ['questions', 'steps', 'who', 'when', 'caution', 'example'] as const;
const TAB_NAMES = {
  text: 'tabText',
  compass: 'tabCompass',
  browse: 'tabBrowse',
  dossier: 'tabDossier',
} as const;

/** One card in full. Its title gets the focus when it opens, so that a screen reader starts there. */
export function CardView({ card }: { card: Card }) {
  const { services, route, openCard, pins } = usePanel();
  const copyCard = useCopyCard();
  const text = useRef<HTMLElement>(null);
  const { t, cards } = services;
  const { body, obligation } = card;
  const from = route.value.view === 'card' ? route.value.from : 'text';
  const pinned = pins.of(card) !== undefined;
  return (
    <article class={`card-view ${questionClass(card)}`} ref={text}>
      <button
        type="button"
        class="card-view__back"
        onClick={() => {
          route.value = { view: from };
        }}
      >
        <ChevronLeft size={16} aria-hidden="true" />
        {t(TAB_NAMES[from])}
      </button>
      <Badges card={card} />
      <h2 class="card-view__title" id={CARD_TITLE} tabIndex={-1}>
        {card.title}
      </h2>
      <p class="card-view__short">
        <CardText line={body.short} />
      </p>
      {obligation.answer === 'onder voorwaarde' && (
        <p class="card-view__condition">{t('obligationIfText', [obligation.condition])}</p>
      )}
      {card.status !== 'bevestigd' && (
        <p class="card-view__status">
          {t(card.status === 'deels' ? 'statusPartly' : 'statusToCheckText')} {card.doubt}
        </p>
      )}
      {PARTS.map((part) => (
        <CardPart key={part} card={card} part={part} />
      ))}
      <CardSelection card={card} within={text} />
      <div class="card-view__actions">
        <Button primary pressed={pinned} onClick={() => pins.toggle(card)}>
          {t('pin')}
        </Button>
        <Button onClick={() => copyCard(card)}>{t('copy')}</Button>
      </div>
      {card.related.length > 0 && (
        <section>
          <h3>{t('partRelated')}</h3>
          <ul>
            {card.related.map((id) => (
              <li key={id}>
                <button type="button" class="link-button" onClick={() => openCard(id)}>
                  {cards.get(id)?.title}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <SourceList card={card} />
    </article>
  );
}
