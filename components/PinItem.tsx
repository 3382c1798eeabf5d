import { useSignal } from '@preact/signals';
import { Copy, PinOff } from 'lucide-preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { pinAsText } from '../core/dossier/copy.ts';
import { latestOnly } from '../core/dossier/latest.ts';
import { NOTE_LIMIT, type Pin } from '../core/dossier/pin.ts';
import { questionClass } from './Badges.tsx';
import { copyLabels } from './copy-labels.ts';
import { IconButton } from './IconButton.tsx';
import { usePanel } from './panel-state.ts';

/** One pin: its title opens the card, its note is saved as it is typed. */
export function PinItem({ pin }: { pin: Pin }) {
  const { services, openCard, pins, copy, notice } = usePanel();
  const { t, locale } = services;
  const card = services.findCard(pin.cardId);
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
  const field = useRef<HTMLTextAreaElement>(null);
  const saving = useSignal(false);
  const save = useMemo(
    () => latestOnly((note: string) => services.pins.note(pin.id, note)),
    [services.pins, pin.id],
  );
  const saved = useRef(Promise.resolve());
  const onNote = (note: string) => {
    saving.value = true;
    saved.current = save(note)
      .catch(() => {
        notice.value = t('pinFailed');
      })
      .finally(() => {
        saving.value = false;
      });
  };
  // What was typed is kept before the pin goes, so that it comes back with it.
  const onUnpin = () => {
    document.getElementById('content')?.focus();
    void saved.current.then(() => pins.remove(pin));
  };
  // A note changed in another window shows here, unless it is being typed in here right now.
  useEffect(() => {
    const { current } = field;
    const typing = current === document.activeElement && document.hasFocus();
    if (current && !typing && !saving.peek()) current.value = pin.note;
  }, [pin.note]);
  return (
    <li class={`pin ${card ? questionClass(card) : ''}`} data-card={pin.cardId}>
      <h3>
        {card ? (
          <button
            type="button"
            class="link-button"
            data-opens={pin.cardId}
            onClick={() => openCard(pin.cardId)}
          >
            {pin.title}
          </button>
        ) : (
          pin.title
        )}
      </h3>
      <p>{pin.text}</p>
      <textarea
        ref={field}
        aria-label={t('noteLabel', [pin.title])}
        placeholder={t('notePlaceholder')}
        rows={2}
        maxLength={NOTE_LIMIT}
        defaultValue={pin.note}
        aria-busy={saving.value}
        onInput={(event) => onNote(event.currentTarget.value)}
      />
      <div class="pin__foot">
        <small>{t('pinnedOn', [date.format(pin.pinnedAt)])}</small>
        <span class="card-actions">
          <IconButton
            label={`${t('copy')}: ${pin.title}`}
            onClick={() => copy(pinAsText(pin, copyLabels(t)))}
          >
            <Copy size={17} aria-hidden="true" />
          </IconButton>
          <IconButton label={`${t('unpin')}: ${pin.title}`} onClick={onUnpin}>
            <PinOff size={17} aria-hidden="true" />
          </IconButton>
        </span>
      </div>
    </li>
  );
}
