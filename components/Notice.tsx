import { X } from 'lucide-preact';
import { IconButton } from './IconButton.tsx';
import './Notice.css';
import { usePanel } from './panel-state.ts';

/** What happened, at the bottom: a short message, and the way back from what was taken away. */
export function NoticeBar() {
  const { services, notice, pins } = usePanel();
  const { t } = services;
  const last = pins.done.value.at(-1);
  // The button that was pressed goes with the message; the focus must land somewhere.
  const leave = () => document.getElementById('content')?.focus();
  return (
    <div class="notice-bar" role="status">
      {notice.value && (
        <div class="notice">
          <span>{notice.value}</span>
        </div>
      )}
      {last && (
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
