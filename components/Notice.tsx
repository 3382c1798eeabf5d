import { useSignal } from '@preact/signals';
import { X } from 'lucide-preact';
import { useEffect, useRef } from 'preact/hooks';
import { IconButton } from './IconButton.tsx';
import './Notice.css';
import { usePanel } from './panel-state.ts';
import type { Done } from './use-pins.ts';

/** A way back is offered for so long, in milliseconds. */
const UNDO_MS = 15_000;

/** What happened, at the bottom: a short message, and the way back from what was taken away. */
export function NoticeBar() {
  const { services, notice, pins } = usePanel();
  const { t } = services;
  const last = pins.done.value.at(-1);
  const seen = useSignal<Done | undefined>(undefined);
  const bar = useRef<HTMLDivElement>(null);
  // It goes by itself, but not from under somebody; Ctrl+Z takes back what was done all the same.
  useEffect(() => {
    if (!last) return;
    const timer = setInterval(() => {
      if (bar.current?.matches(':hover, :focus-within')) return;
      seen.value = last;
      clearInterval(timer);
    }, UNDO_MS);
    return () => clearInterval(timer);
  }, [last]);
  // The button that was pressed goes with the message; the focus must land somewhere.
  const leave = () => document.getElementById('content')?.focus();
  return (
    <div class="notice-bar" role="status" ref={bar}>
      {notice.value && (
        <div class="notice">
          <span>{notice.value}</span>
        </div>
      )}
      {last && last !== seen.value && (
        <div class="notice">
          <span>{last.text}</span>
          <button
            type="button"
            class="link-button"
            onClick={() => {
              leave();
              pins.undo();
            }}
          >
            {t('undo')}
          </button>
          <IconButton
            label={t('close')}
            onClick={() => {
              leave();
              pins.done.value = [];
            }}
          >
            <X size={16} aria-hidden="true" />
          </IconButton>
        </div>
      )}
    </div>
  );
}
