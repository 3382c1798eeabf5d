import { useId } from 'preact/hooks';
import { usePanel } from '../panel-state.ts';
import { nameOf } from './dossier-name.ts';

interface Props {
  label: string;
  /** Id of a dossier that is no choice. */
  without: string;
  value: string;
  choose: (id: string) => void;
  /** What stands there while nothing is chosen. */
  placeholder?: string;
}

/** A choice among the dossiers in use. */
export function DossierSelect({ label, without, value, choose, placeholder }: Props) {
  const { services, pins } = usePanel();
  const { t } = services;
  const id = useId();
  const all = pins.dossiers.value;
  const others =
    all.state === 'ready' ? (all.value ?? []).filter((one) => one.id !== without && !one.archived) : [];
  return (
    <span class="dossier-select">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => choose(event.currentTarget.value)}>
        <option value="">{placeholder ?? t('choose')}</option>
        {others.map((one) => (
          <option key={one.id} value={one.id}>
            {nameOf(t, one)}
          </option>
        ))}
      </select>
    </span>
  );
}
