import { useSignal } from '@preact/signals';
import { ChevronLeft, Folder, Plus } from 'lucide-preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { DossierEntry } from '../../core/dossier/store/dossier-store.ts';
import { Button } from '../Button.tsx';
import { usePanel } from '../panel-state.ts';
import { useWatched } from '../use-watched.ts';
import './DossierList.css';
import { nameOf } from './dossier-name.ts';
import { NameForm } from './NameForm.tsx';
import { SearchAll } from './SearchAll.tsx';

/** All dossiers, with the way to a new one. */
export function DossierList() {
  const { services, dossier: place, pins } = usePanel();
  const { t, dossiers: store } = services;
  const naming = useSignal(false);
  const query = useSignal('');
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => title.current?.focus(), []);
  const open = (id: string) => {
    place.value = { view: 'pins', shown: id === pins.current.value ? null : id };
  };
  const all = useWatched<readonly DossierEntry[]>((watching) => store.watchCounts(watching), store).value;
  const entries = (all.state === 'ready' && all.value) || [];
  const [inUse, archived] = [entries.filter((one) => !one.archived), entries.filter((one) => one.archived)];
  return (
    <div class="dossier-list">
      <button
        type="button"
        class="card-view__back"
        onClick={() => open(place.value.shown ?? pins.current.value)}
      >
        <ChevronLeft size={16} aria-hidden="true" />
        {t('back')}
      </button>
      <h2 ref={title} tabIndex={-1}>
        {t('dossiers')}
      </h2>
      <SearchAll query={query} />
      {/* Nothing below what is still to come: it would move away from under a click. */}
      {query.value.trim() === '' && all.state === 'ready' && (
        <>
          <Entries entries={inUse} open={open} />
          {naming.value ? (
            <NameForm
              label={t('dossierName')}
              value=""
              action={t('dossierMake')}
              cancel={() => {
                naming.value = false;
              }}
              submit={(name) => {
                void pins.attempt(store.addDossier(name)).then((id) => {
                  if (id === undefined) return;
                  // A dossier made beside a page that belongs nowhere is made for that page.
                  if (pins.ofPage.value === undefined) pins.use(id);
                  place.value = { view: 'pins', shown: id };
                });
              }}
            />
          ) : (
            <Button
              onClick={() => {
                naming.value = true;
              }}
              icon={<Plus size={17} aria-hidden="true" />}
            >
              {t('dossierNew')}
            </Button>
          )}
          {archived.length > 0 && (
            <details class="dossier-list__archived">
              <summary>{t('dossiersArchived', archived.length)}</summary>
              <Entries entries={archived} open={open} />
            </details>
          )}
        </>
      )}
    </div>
  );
}

function Entries({ entries, open }: { entries: readonly DossierEntry[]; open: (id: string) => void }) {
  const { services, pins } = usePanel();
  const { t } = services;
  return (
    <ul>
      {entries.map((one) => (
        <li key={one.id}>
          <button
            type="button"
            aria-current={one.id === pins.current.value ? 'true' : undefined}
            onClick={() => open(one.id)}
          >
            <Folder size={17} aria-hidden="true" />
            <span class="dossier-list__name">{nameOf(t, one)}</span>
            <span class="dossier-list__count">
              {one.pins}
              <span class="visually-hidden"> {t('dossierPins', one.pins)}</span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
