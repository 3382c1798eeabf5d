import type { GlossaryEntry } from '../../core/guidance/glossary.ts';
import { useServices } from '../services.ts';

/** What an abbreviation or term stands for, above the cards; each meaning with its cards when there are more. */
export function GlossaryAnswer({
  entry,
  onOpen,
}: {
  entry: GlossaryEntry;
  onOpen: (cardId: string) => void;
}) {
  const { t, cards } = useServices();
  return (
    <section class="glossary-answer" aria-label={t('glossaryAnswer', [entry.term])}>
      <dl>
        <dt>{entry.term}</dt>
        {entry.meanings.map(({ expansion, cards: ids }) => (
          <dd key={expansion}>
            {expansion}
            {entry.meanings.length > 1 &&
              ids.map((id) => (
                <button key={id} type="button" class="link-button" onClick={() => onOpen(id)}>
                  {cards.get(id)?.title}
                </button>
              ))}
          </dd>
        ))}
        {entry.note && <dd class="glossary-answer__note">{entry.note}</dd>}
      </dl>
    </section>
  );
}
