import { X } from 'lucide-preact';
import type { Card } from '../../core/guidance/card.ts';
import { countFacet, FACETS, type Facet } from '../../core/guidance/facets.ts';
import { groupName } from '../group-names.ts';
import { type Services, useServices } from '../services.ts';
import './SearchFilters.css';
import type { SearchModel } from './use-search.ts';

const NAMES = {
  family: 'groupByFamily',
  question: 'groupByQuestion',
  kind: 'groupByKind',
  stage: 'groupByStage',
  duty: 'filterDuty',
} as const satisfies Record<Facet, string>;
const DUTIES = { ja: 'dutyYes', 'onder voorwaarde': 'dutyIf', nee: 'dutyNo' } as const;

/** Narrows the matches; each choice says how many are left. */
export function SearchFilters({ model }: { model: SearchModel }) {
  const { t, cards } = useServices();
  const { filters } = model;
  const found = model.answer.value.found.map(({ id }) => cards.get(id)).filter((card) => card !== undefined);
  const chosen = FACETS.filter((facet) => filters.value[facet] !== undefined);
  if (found.length < 2 && chosen.length === 0) return null;
  return (
    <div class="search-filters">
      <details>
        <summary>{t('filters')}</summary>
        <div class="search-filters__choices">
          {FACETS.map((facet) => (
            <Choice key={facet} facet={facet} found={found} model={model} />
          ))}
        </div>
      </details>
      {chosen.map((facet) => (
        <button
          key={facet}
          type="button"
          class="search-filters__chosen"
          aria-label={t('filterRemove', [valueName(t, facet, filters.value[facet] ?? '')])}
          onClick={() => {
            const { [facet]: _, ...others } = filters.value;
            filters.value = others;
          }}
        >
          {valueName(t, facet, filters.value[facet] ?? '')}
          <X size={13} aria-hidden="true" />
        </button>
      ))}
    </div>
  );
}

function Choice({ facet, found, model }: { facet: Facet; found: readonly Card[]; model: SearchModel }) {
  const { t } = useServices();
  const { filters } = model;
  return (
    <label>
      {t(NAMES[facet])}
      <select
        value={filters.value[facet] ?? ''}
        onChange={(event) => {
          const { [facet]: _, ...others } = filters.value;
          const { value } = event.currentTarget;
          filters.value = value === '' ? others : { ...others, [facet]: value };
        }}
      >
        <option value="">{t('filterAll')}</option>
        {countFacet(found, facet, filters.value).map(({ value, count }) => (
          <option key={value} value={value}>
            {valueName(t, facet, value)} ({count})
          </option>
        ))}
      </select>
    </label>
  );
}

function valueName(t: Services['t'], facet: Facet, value: string): string {
  return facet === 'duty' ? t(DUTIES[value as keyof typeof DUTIES]) : groupName(t, facet, value);
}
