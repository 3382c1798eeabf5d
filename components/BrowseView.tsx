import { GROUPINGS, type Grouping, groupCards } from '../core/guidance/groups.ts';
import { Badges, questionClass } from './Badges.tsx';
import './BrowseView.css';
import { GlossaryView } from './GlossaryView.tsx';
import { groupName } from './group-names.ts';
import { usePanel } from './panel-state.ts';

const NAMES = {
  question: 'groupByQuestion',
  kind: 'groupByKind',
  family: 'groupByFamily',
  stage: 'groupByStage',
  document: 'groupByDocument',
  letter: 'groupByLetter',
  glossary: 'groupByGlossary',
} as const;

/** The whole library without searching: by question, kind, source, stage, document, A–Z, or its terms. */
export function BrowseView() {
  const { services, browse } = usePanel();
  const { t } = services;
  const { by } = browse.value;
  return (
    <div class="browse">
      <label class="browse__by">
        {t('groupBy')}
        <select
          value={by}
          onChange={(event) => {
            browse.value = { by: event.currentTarget.value as Grouping | 'glossary', open: [] };
          }}
        >
          {[...GROUPINGS, 'glossary' as const].map((one) => (
            <option key={one} value={one}>
              {t(NAMES[one])}
            </option>
          ))}
        </select>
      </label>
      {by === 'glossary' ? <GlossaryView /> : <Groups by={by} />}
    </div>
  );
}

function Groups({ by }: { by: Grouping }) {
  const { services, browse, openCard } = usePanel();
  const { t, cards } = services;
  const { open } = browse.value;
  return (
    <>
      {groupCards([...cards.values()], by).map((group) => (
        <details
          key={group.key}
          open={open.includes(group.key)}
          onToggle={(event) => {
            const others = browse.value.open.filter((key) => key !== group.key);
            const opened = event.currentTarget.open ? [...others, group.key] : others;
            if (opened.length !== browse.value.open.length) browse.value = { by, open: opened };
          }}
        >
          <summary>
            <h2>{groupName(t, by, group.key)}</h2>
            <span class="browse__count">{group.cards.length}</span>
          </summary>
          <ul>
            {group.cards.map((card) => (
              <li key={card.id} class={questionClass(card)}>
                <button type="button" data-opens={card.id} onClick={() => openCard(card.id)}>
                  <span>{card.title}</span>
                  <Badges card={card} />
                </button>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </>
  );
}
