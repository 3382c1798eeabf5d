import { Clock } from 'lucide-preact';
import { useServices } from '../services.ts';
import './RecentSearches.css';

interface Props {
  recent: readonly string[];
  onChoose: (query: string) => void;
  onClear: () => void;
}

/** What somebody searched for before, under an empty search field. */
export function RecentSearches({ recent, onChoose, onClear }: Props) {
  const { t } = useServices();
  return (
    <section class="recent-searches" aria-label={t('recentSearches')}>
      <ul>
        {recent.map((query) => (
          <li key={query}>
            <button type="button" onClick={() => onChoose(query)}>
              <Clock size={14} aria-hidden="true" />
              {query}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" class="link-button" onClick={onClear}>
        {t('recentClear')}
      </button>
    </section>
  );
}
