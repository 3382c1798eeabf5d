import type { Pin } from '../../core/dossier/pin.ts';
import { usePanel } from '../panel-state.ts';
import { nameOf } from './dossier-name.ts';

/** What the dossier of a pin is called; empty as long as it is not known. */
export function useDossierName(): (pin: Pin) => string {
  const { services, pins } = usePanel();
  return ({ dossier }) => {
    const all = pins.dossiers.value;
    const entry = all.state === 'ready' ? all.value?.find(({ id }) => id === dossier) : undefined;
    return entry ? nameOf(services.t, entry) : '';
  };
}
