import { useSignal } from '@preact/signals';
import type { GlossaryEntry } from '../core/guidance/glossary.ts';
import './GlossaryView.css';
import { usePanel } from './panel-state.ts';

/** Abbreviations and other names with what they stand for, and the cards that explain them. */
export function GlossaryView() {
  const { services } = usePanel();
  const { t, glossary } = services;
  const filter = useSignal('');
  const wanted = filter.value.trim().toLowerCase();
  const shown = glossary.filter(
    ({ term, meanings }) =>
      term.toLowerCase().includes(wanted) ||
      meanings.some(({ expansion }) => expansion.toLowerCase().includes(wanted)),
  );
  return (
    <div class="glossary">
      <label>
        {t('glossaryFilter')}
        <input
          type="text"
          autocomplete="off"
          value={filter.value}
          onInput={(event) => {
            filter.value = event.currentTarget.value;
          }}
        />
      </label>
      <p role="status">{t('glossaryCount', shown.length)}</p>
      <dl>
        {shown.map((entry) => (
          <Entry key={entry.term} entry={entry} />
        ))}
      </dl>
    </div>
  );
}

function Entry({ entry }: { entry: GlossaryEntry }) {
  const { services, openCard } = usePanel();
  const { cards } = services;
  return (
    <div class="glossary__entry">
      <dt>{entry.term}</dt>
      {entry.note && <dd class="glossary__note">{entry.note}</dd>}
      {entry.meanings.map(({ expansion, cards: ids }) => (
        <dd key={expansion}>
          {expansion}
          {ids.map((id) => (
            <button key={id} type="button" class="link-button" data-opens={id} onClick={() => openCard(id)}>
              {cards.get(id)?.title}
            </button>
          ))}
        </dd>
      ))}
    </div>
  );
}
