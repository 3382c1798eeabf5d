import { useSignal } from '@preact/signals';
import { type Dossier, GENERAL } from '../../core/dossier/dossier.ts';
import { Button } from '../Button.tsx';
import { usePanel } from '../panel-state.ts';
import { DossierSelect } from './DossierSelect.tsx';
import { nameOf } from './dossier-name.ts';

/** Asks with which dossier this one becomes one; its pins go there, and it is gone after that. */
export function MergeForm({ dossier, done }: { dossier: Dossier; done: () => void }) {
  const { services, dossier: place, pins } = usePanel();
  const { t, dossiers: store } = services;
  const into = useSignal('');
  return (
    <div class="name-form">
      <DossierSelect
        label={t(dossier.id === GENERAL ? 'dossierMoveAll' : 'dossierMergeInto', [nameOf(t, dossier)])}
        without={dossier.id}
        value={into.value}
        choose={(id) => {
          into.value = id;
        }}
      />
      <span class="form-actions">
        <Button
          primary
          disabled={into.value === ''}
          onClick={() => {
            void pins.change(
              store.mergeDossiers(dossier.id, into.value),
              t('dossierMerged', [nameOf(t, dossier)]),
            );
            place.value = { view: 'pins', shown: into.value };
            done();
          }}
        >
          {t('dossierMergeNow')}
        </Button>
        <Button onClick={done}>{t('cancel')}</Button>
      </span>
    </div>
  );
}
