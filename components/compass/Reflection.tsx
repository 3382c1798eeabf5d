import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { conversationCard } from '../../core/compass/conversation-card.ts';
import { reflectionsFor } from '../../core/compass/reflection.ts';
import type { Passage } from '../../core/drafting/draft.ts';
import { usePanel } from '../panel-state.ts';
import './Reflection.css';

/** One quiet question of the Gids for this passage, with a page to talk about it in a team. */
export function Reflection({ passage, docType }: { passage: Passage; docType: string | null }) {
  const { services, openCard, notice } = usePanel();
  const { t, adviser, cards, findCard, files } = services;
  const at = useSignal(0);
  const { text } = passage;
  const above = passage.headings.at(-1);
  useEffect(() => {
    at.value = 0;
  }, [text]);
  const questions = useMemo(
    () => reflectionsFor(text, docType, adviser.survey(passage, docType).cards, cards),
    [text, above, docType, adviser, cards],
  );
  const one = questions[at.value % Math.max(1, questions.length)];
  if (!one) return null;
  const discuss = () => {
    const card = conversationCard(one, findCard('dialoog-gespreksregels'), {
      title: t('conversationTitle'),
      background: t('conversationBackground'),
      further: t('conversationFurther'),
      how: t('conversationHow'),
      ownWords: t('ownWords'),
      sources: t('conversationSources'),
    });
    files.print(card, t('conversationTitle')).catch(() => {
      notice.value = t('exportFailed');
    });
  };
  return (
    <section class="reflection" aria-label={t('reflection')}>
      <h3>{t('reflection')}</h3>
      <p class="reflection__question">{one.question}</p>
      <p class="reflection__acts">
        <button
          type="button"
          class="link-button"
          data-opens={one.card.id}
          onClick={() => openCard(one.card.id)}
        >
          {one.card.title}
        </button>
        <button
          type="button"
          class="link-button"
          onClick={() => {
            at.value += 1;
          }}
        >
          {t('reflectionNext')}
        </button>
        <button type="button" class="link-button" onClick={discuss}>
          {t('reflectionDiscuss')}
        </button>
      </p>
    </section>
  );
}
