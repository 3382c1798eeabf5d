import { type Signal, useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { type Finder, prepareFinder } from '../../core/dossier/find.ts';
import type { Pin } from '../../core/dossier/pin.ts';
import { usePanel } from '../panel-state.ts';
import { useDossierName } from './use-dossier-name.ts';

/** So many are shown; whoever finds more types a word more. */
const MOST = 50;
const QUOTE = 120;

/** Searches the pins of all dossiers. They are read and prepared when the field gets the focus. */
export function SearchAll({ query }: { query: Signal<string> }) {
  const { services, dossier: place, pins } = usePanel();
  const { t, dossiers: store } = services;
  const finder = useSignal<Finder | null>(null);
  const id = useId();
  const dossierName = useDossierName();
  const prepare = () => {
    void pins.attempt(store.allPins().then((all) => prepareFinder(all, pause))).then((ready) => {
      finder.value = () => [];
      if (ready) finder.value = ready;
    });
  };
  const found = query.value.trim() === '' ? [] : (finder.value?.(query.value) ?? []);
  return (
    <div class="find">
      <label class="visually-hidden" for={id}>
        {t('findInAll')}
      </label>
      <input
        id={id}
        type="search"
        placeholder={t('findInAll')}
        autocomplete="off"
        value={query.value}
        onFocus={prepare}
        onInput={(event) => {
          query.value = event.currentTarget.value;
        }}
      />
      {query.value.trim() !== '' && (
        <>
          <p role="status" class="find__count">
            {finder.value ? t('pinsFound', found.length) : t('looking')}
          </p>
          <ul class="find__results">
            {found.slice(0, MOST).map((pin) => (
              <li key={pin.id}>
                <button
                  type="button"
                  onClick={() => {
                    place.value = { view: 'pins', shown: pin.dossier, pin: pin.id };
                  }}
                >
                  <strong>{pin.title}</strong>
                  <span>{excerpt(pin)}</span>
                  <small>{dossierName(pin)}</small>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function excerpt({ note, parts }: Pin): string {
  const text = note || parts[0]?.lines[0] || '';
  return text.length > QUOTE ? `${text.slice(0, QUOTE)} …` : text;
}

/** Lets typing and painting have a turn. */
function pause(): Promise<void> {
  return new Promise((next) => setTimeout(next));
}
