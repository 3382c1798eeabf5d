import { useSignal } from '@preact/signals';
import { Button } from '../Button.tsx';
import type { DataServices } from './data-services.ts';

/** Deleting everything, after one more question. */
export function WipeOptions({ services }: { services: DataServices }) {
  const { t, wipe } = services;
  const asking = useSignal(false);
  const said = useSignal('');
  return (
    <>
      <h3>{t('wipe')}</h3>
      <p>{t('wipeText')}</p>
      {asking.value ? (
        <div class="data-options__ask">
          <p>
            <strong>{t('wipeAsk')}</strong>
          </p>
          <Button
            primary
            onClick={() => {
              asking.value = false;
              wipe().then(
                () => {
                  said.value = t('wiped');
                },
                () => {
                  said.value = t('wipeFailed');
                },
              );
            }}
          >
            {t('wipeNow')}
          </Button>{' '}
          <Button
            onClick={() => {
              asking.value = false;
            }}
          >
            {t('cancel')}
          </Button>
        </div>
      ) : (
        <Button
          onClick={() => {
            asking.value = true;
          }}
        >
          {t('wipe')}
        </Button>
      )}
      <p role="status">{said.value}</p>
    </>
  );
}
