import './TabBar.css';
import { usePanel } from './panel-state.ts';
import { type Tab, tabOf } from './route.ts';

const TABS = [
  { view: 'text', name: 'tabText' },
  { view: 'compass', name: 'tabCompass' },
  { view: 'browse', name: 'tabBrowse' },
  { view: 'dossier', name: 'tabDossier' },
] as const satisfies readonly { view: Tab; name: string }[];

/** The parts of the panel. They are places, not panes of one form: buttons in a nav, not ARIA tabs. */
export function TabBar() {
  const { services, route, query, dossier, pins } = usePanel();
  const { t } = services;
  const content = pins.content.value;
  const count = content.state === 'ready' ? (content.value?.pins.length ?? 0) : 0;
  const searching = query.value.trim() !== '';
  return (
    <nav class="tab-bar" aria-label={t('tabsLabel')}>
      {TABS.map(({ view, name }) => (
        <button
          key={view}
          data-tab={view}
          type="button"
          aria-current={!searching && tabOf(route.value) === view ? 'page' : undefined}
          onClick={() => {
            query.value = '';
            route.value = { view };
            // Also the way back from what goes out and comes in.
            dossier.value = { ...dossier.value, view: 'pins' };
          }}
        >
          {t(name)} {view === 'dossier' && count > 0 && <span class="tab-bar__count">{count}</span>}
        </button>
      ))}
    </nav>
  );
}
