import { type Dossier, GENERAL } from '../../core/dossier/dossier.ts';
import type { Services } from '../services.ts';

/** What a dossier is called in the interface. */
export function nameOf(t: Services['t'], { id, name }: Pick<Dossier, 'id' | 'name'>): string {
  if (name !== '') return name;
  return t(id === GENERAL ? 'dossierGeneral' : 'dossierNameless');
}
