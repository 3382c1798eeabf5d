import { useSignal } from '@preact/signals';
import { ExternalLink } from 'lucide-preact';
import { useEffect, useRef } from 'preact/hooks';
import { linked } from '../../core/dossier/document/links.ts';
import { NOTE_LIMIT, type Pin } from '../../core/dossier/pin.ts';
import { usePanel } from '../panel-state.ts';
import { useNote } from './use-note.ts';

/** The note of a pin: saved as it is typed, with the addresses in it as links below. */
export function PinNote({ pin }: { pin: Pin }) {
  const { t } = usePanel().services;
  const field = useRef<HTMLTextAreaElement>(null);
  const typed = useSignal(pin.note);
  const { save, saving, agree, merged } = useNote(pin);
  const show = (note: string) => {
    if (field.current) field.current.value = note;
    typed.value = note;
    agree(note);
  };
  // A note changed in another window shows here, unless it is being typed in here right now.
  useEffect(() => {
    const typing = field.current === document.activeElement && document.hasFocus();
    if (!typing && !saving.peek()) show(pin.note);
  }, [pin.note]);
  const links = linked(typed.value).flatMap((part) => ('url' in part ? [part.url] : []));
  return (
    <>
      <textarea
        ref={field}
        class="pin__note"
        aria-label={t('noteLabel', [pin.title])}
        placeholder={t('notePlaceholder')}
        rows={1}
        maxLength={NOTE_LIMIT}
        defaultValue={pin.note}
        aria-busy={saving.value}
        onInput={(event) => {
          typed.value = event.currentTarget.value;
          save(event.currentTarget.value);
        }}
        onBlur={() => {
          const note = saving.peek() ? undefined : merged();
          if (note !== undefined) show(note);
        }}
      />
      {links.length > 0 && (
        <ul class="pin__links">
          {[...new Set(links)].map((url) => (
            <li key={url}>
              <a class="nl-link" href={url} target="_blank" rel="noopener noreferrer">
                {url.replace(/^(https?:\/\/(www\.)?|mailto:)/i, '')}
                <ExternalLink size={12} aria-hidden="true" />
              </a>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
