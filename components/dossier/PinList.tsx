import { useComputed, useSignal } from '@preact/signals';
import { ListChecks } from 'lucide-preact';
import { useEffect, useRef } from 'preact/hooks';
import { openQuestions } from '../../core/dossier/export/coverage.ts';
import { find } from '../../core/dossier/find.ts';
import type { Pin } from '../../core/dossier/pin.ts';
import type { DossierContent } from '../../core/dossier/store/dossier-store.ts';
import { IconButton } from '../IconButton.tsx';
import { usePanel } from '../panel-state.ts';
import { PinFilters } from './PinFilters.tsx';
import { PinItem } from './PinItem.tsx';
import './PinList.css';
import { SelectionBar } from './SelectionBar.tsx';
import { useArranging } from './use-arranging.ts';
import { useMore } from './use-more.ts';
import { usePinKeys } from './use-pin-keys.ts';
import { useSelection } from './use-selection.ts';

/** The pins of a dossier: to find, filter, choose, arrange. */
export function PinList({ content }: { content: DossierContent }) {
  const { services, dossier: place } = usePanel();
  const { t } = services;
  const query = useSignal('');
  const label = useSignal<string | null>(null);
  const onlyOpen = useSignal(false);
  const { pins } = content;
  const labels = [...new Set(pins.flatMap((pin) => pin.labels))].sort((a, b) => a.localeCompare(b, 'nl'));
  const open = pins.filter((pin) => openQuestions(pin).length > 0).length;
  const shown = find(pins, query.value).filter(
    (pin) =>
      (label.value === null || pin.labels.includes(label.value)) &&
      (!onlyOpen.value || openQuestions(pin).length > 0),
  );
  const selection = useSelection(shown);
  const list = useRef<HTMLUListElement>(null);
  const arranging = useArranging(content, shown, selection.chosen.value);
  const filtering = useComputed(() => query.value.trim() !== '' || label.value !== null || onlyOpen.value);
  const movable = filtering.value ? undefined : arranging;
  const keys = usePinKeys({ shown, selection, arranging: movable });
  const more = useMore(
    shown.length,
    shown.findIndex(({ id }) => id === place.value.pin),
  );
  const wanted = place.value.pin;
  useEffect(() => {
    if (wanted === undefined) return;
    const item = list.current?.querySelector<HTMLElement>(`[data-pin="${CSS.escape(wanted)}"]`);
    item?.scrollIntoView?.({ block: 'center' });
    item?.focus();
  }, [wanted]);
  return (
    <>
      <div class="pin-tools">
        <input
          type="search"
          aria-label={t('findInDossier')}
          placeholder={t('findInDossier')}
          autocomplete="off"
          value={query.value}
          onInput={(event) => {
            query.value = event.currentTarget.value;
          }}
        />
        <IconButton label={t('selectPins')} pressed={selection.on.value} onClick={selection.toggle}>
          <ListChecks size={17} aria-hidden="true" />
        </IconButton>
      </div>
      <PinFilters
        labels={labels}
        label={label}
        onlyOpen={onlyOpen}
        offerOpen={open > 0 && open < pins.length}
      />
      <p class={filtering.value ? 'find__count' : 'visually-hidden'} role="status">
        {filtering.value ? t('pinsFound', shown.length) : ''}
      </p>
      <ul
        class="pins"
        ref={list}
        aria-label={t('pinsLabel')}
        onKeyDown={keys}
        data-selecting={selection.on.value ? '' : undefined}
      >
        {shown.slice(0, more.count).map((pin: Pin) => (
          <PinItem key={pin.id} pin={pin} labels={labels} selection={selection} arranging={movable} />
        ))}
      </ul>
      {more.count < shown.length && <div ref={more.end} class="pins__end" aria-hidden="true" />}
      <p class="visually-hidden" role="status">
        {arranging.said.value}
      </p>
      {selection.on.value && (
        <SelectionBar
          selection={selection}
          chosen={pins.filter(({ id }) => selection.chosen.value.has(id))}
          dossier={content.dossier}
          labels={labels}
        />
      )}
    </>
  );
}
