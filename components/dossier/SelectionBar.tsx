import { useSignal } from '@preact/signals';
import { Copy, PinOff, X } from 'lucide-preact';
import type { Dossier } from '../../core/dossier/dossier.ts';
import type { Pin } from '../../core/dossier/pin.ts';
import { IconButton } from '../IconButton.tsx';
import { usePanel } from '../panel-state.ts';
import { DossierSelect } from './DossierSelect.tsx';
import { nameOf } from './dossier-name.ts';
import { LabelForm } from './LabelForm.tsx';
import { useCopyPins } from './use-copy-pins.ts';
import type { Selection } from './use-selection.ts';

interface Props {
  selection: Selection;
  /** The chosen pins, in the order in which they stand. */
  chosen: readonly Pin[];
  dossier: Dossier;
  labels: readonly string[];
}

/** What can be done with all chosen pins at once. */
export function SelectionBar({ selection, chosen, dossier, labels }: Props) {
  const { services, pins } = usePanel();
  const { t, dossiers: store } = services;
  const target = useSignal('');
  const copyPins = useCopyPins();
  const ids = chosen.map(({ id }) => id);
  const leave = () => {
    document.getElementById('dossier-name')?.focus();
    selection.toggle();
  };
  return (
    <section class="selection-bar" aria-label={t('selectionLabel')}>
      <div class="selection-bar__row">
        <strong role="status">{t('selectionCount', ids.length)}</strong>
        <button type="button" class="link-button" onClick={selection.all}>
          {t('selectAll')}
        </button>
        <span class="card-actions">
          <IconButton label={t('copySelection')} disabled={ids.length === 0} onClick={() => copyPins(chosen)}>
            <Copy size={17} aria-hidden="true" />
          </IconButton>
          <IconButton
            label={t('unpinSelection')}
            disabled={ids.length === 0}
            onClick={() => {
              void pins.change(store.removePins(ids), t('pinsRemoved', ids.length));
              leave();
            }}
          >
            <PinOff size={17} aria-hidden="true" />
          </IconButton>
          <IconButton label={t('selectionEnd')} onClick={leave}>
            <X size={17} aria-hidden="true" />
          </IconButton>
        </span>
      </div>
      {ids.length > 0 && (
        <div class="selection-bar__row">
          <DossierSelect
            label={t('pinsMoveTo')}
            without={dossier.id}
            value={target.value}
            placeholder={`${t('pinsMoveTo')} …`}
            choose={(id) => {
              const all = pins.dossiers.value;
              const into = all.state === 'ready' ? all.value?.find((one) => one.id === id) : undefined;
              if (!into) return;
              void pins.change(
                store.movePins(ids, id),
                t('pinsMovedTo', [String(ids.length), nameOf(t, into)]),
              );
              leave();
            }}
          />
          <LabelForm
            labels={labels}
            add={(label) => void pins.change(store.setLabel(ids, label, true), t('labelAdded', [label]))}
          />
        </div>
      )}
    </section>
  );
}
