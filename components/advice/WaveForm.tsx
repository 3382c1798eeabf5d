import { useSignal } from '@preact/signals';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { MUTE_REASON_LIMIT, MUTE_REASONS } from '../../core/dossier/mute.ts';
import { FormActions } from '../FormActions.tsx';
import { usePanel } from '../panel-state.ts';
import './WaveForm.css';
import { reasonName, type WaveReason } from './wave-reasons.ts';

/** The choice for own words, before there are any. */
const OWN = '';

interface Props {
  /** False where nothing can be kept, for want of an address: then a card can only wait. */
  canKeep: boolean;
  submit: (reason: WaveReason) => void;
  cancel: () => void;
}

/** "Niet hier, omdat …": asks why a card is waved away; Enter is enough, Escape leaves it. */
export function WaveForm({ canKeep, submit, cancel }: Props) {
  const { t } = usePanel().services;
  const choice = useSignal<WaveReason>(null);
  const own = useSignal('');
  const form = useRef<HTMLFormElement>(null);
  const name = useId();
  useLayoutEffect(() => {
    form.current?.querySelector('input')?.focus();
    form.current?.scrollIntoView?.({ block: 'nearest' });
  }, []);
  const reason = choice.value === OWN ? own.value.trim() : choice.value;
  const choices: readonly WaveReason[] = canKeep ? [null, ...MUTE_REASONS, OWN] : [null];
  return (
    <form
      ref={form}
      class="wave-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (reason !== '') submit(reason);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') cancel();
      }}
    >
      <fieldset>
        <legend>{t('waveBecause')}</legend>
        {choices.map((one) => (
          <label key={one ?? 'now'} class="wave-form__choice">
            <input
              type="radio"
              name={name}
              checked={choice.value === one}
              onChange={() => {
                choice.value = one;
              }}
            />
            <span>{one === OWN ? t('waveOwn') : reasonName(t, one)}</span>
          </label>
        ))}
        {canKeep && (
          <input
            type="text"
            class="field field--wide"
            aria-label={t('waveOwnLabel')}
            maxLength={MUTE_REASON_LIMIT}
            autocomplete="off"
            value={own.value}
            onInput={(event) => {
              own.value = event.currentTarget.value;
              choice.value = OWN;
            }}
          />
        )}
      </fieldset>
      <FormActions action={t('waveSubmit')} disabled={reason === ''} cancel={cancel} />
    </form>
  );
}
