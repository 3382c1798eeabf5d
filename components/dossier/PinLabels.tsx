import type { Signal } from '@preact/signals';
import { X } from 'lucide-preact';
import type { Pin } from '../../core/dossier/pin.ts';
import { usePanel } from '../panel-state.ts';
import './Chip.css';
import { LabelForm } from './LabelForm.tsx';

interface Props {
  pin: Pin;
  /** Labels in use in this dossier. */
  labels: readonly string[];
  /** Whether a new one is asked for. */
  adding: Signal<boolean>;
}

/** The labels of a pin, each with the way to take it off, and the field for a new one. */
export function PinLabels({ pin, labels, adding }: Props) {
  const { services, pins } = usePanel();
  const { t, dossiers: store } = services;
  if (pin.labels.length === 0 && !adding.value) return null;
  return (
    <div class="pin__labels">
      {pin.labels.map((label) => (
        <span key={label} class="chip chip--label">
          {label}
          <button
            type="button"
            aria-label={t('labelOff', [label])}
            title={t('labelOff', [label])}
            onClick={(event) => {
              event.currentTarget.closest<HTMLElement>('[data-pin]')?.focus();
              void pins.change(store.setLabel([pin.id], label, false), t('labelRemoved', [label]));
            }}
          >
            <X size={12} aria-hidden="true" />
          </button>
        </span>
      ))}
      {adding.value && (
        <LabelForm
          labels={labels.filter((label) => !pin.labels.includes(label))}
          add={(label) => {
            adding.value = false;
            void pins.attempt(store.setLabel([pin.id], label, true));
          }}
          focus
        />
      )}
    </div>
  );
}
