import type { Signal } from '@preact/signals';
import { Tag } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { usePanel } from '../panel-state.ts';
import './Chip.css';

interface Props {
  /** Labels in use in this dossier. */
  labels: readonly string[];
  /** The one that pins must have; null for no matter which. */
  label: Signal<string | null>;
  /** Whether only pins with open questions are shown. */
  onlyOpen: Signal<boolean>;
  /** Whether asking for those would leave some out and some in. */
  offerOpen: boolean;
}

/** Chips that leave only some pins: those with a label, those with open questions. */
export function PinFilters({ labels, label, onlyOpen, offerOpen }: Props) {
  const { t } = usePanel().services;
  if (labels.length === 0 && !offerOpen && !onlyOpen.value) return null;
  return (
    <fieldset class="pin-filters" aria-label={t('filterLabel')}>
      <Chip
        pressed={onlyOpen.value}
        toggle={() => {
          onlyOpen.value = !onlyOpen.value;
        }}
      >
        {t('filterOpen')}
      </Chip>
      {labels.map((one) => (
        <Chip
          key={one}
          pressed={label.value === one}
          toggle={() => {
            label.value = label.value === one ? null : one;
          }}
        >
          <Tag size={12} aria-hidden="true" /> {one}
        </Chip>
      ))}
    </fieldset>
  );
}

function Chip({
  pressed,
  toggle,
  children,
}: {
  pressed: boolean;
  toggle: () => void;
  children: ComponentChildren;
}) {
  return (
    <button type="button" class="chip" aria-pressed={pressed} onClick={toggle}>
      {children}
    </button>
  );
}
