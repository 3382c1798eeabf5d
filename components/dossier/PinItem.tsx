import { useSignal } from '@preact/signals';
import { GripVertical } from 'lucide-preact';
import { useRef } from 'preact/hooks';
import type { Pin } from '../../core/dossier/pin.ts';
import { questionClass } from '../Badges.tsx';
import { usePanel } from '../panel-state.ts';
import { PinActions } from './PinActions.tsx';
import './PinItem.css';
import { PinChanges } from './PinChanges.tsx';
import { PinLabels } from './PinLabels.tsx';
import { PinNote } from './PinNote.tsx';
import { PinText } from './PinText.tsx';
import type { Arranging } from './use-arranging.ts';
import { useDragging } from './use-dragging.ts';
import type { Selection } from './use-selection.ts';

interface Props {
  pin: Pin;
  /** Labels in use in this dossier. */
  labels: readonly string[];
  selection: Selection;
  /** Absent while only some pins are shown: then their order says nothing. */
  arranging: Arranging | undefined;
}

/** One pin: what was pinned, with note, labels and marks, and all that can be done with it. */
export function PinItem({ pin, labels, selection, arranging }: Props) {
  const { services } = usePanel();
  const { t, locale } = services;
  const card = services.findCard(pin.cardId);
  const item = useRef<HTMLLIElement>(null);
  const handle = useRef<HTMLButtonElement>(null);
  const side = useDragging({ item, handle, id: pin.id, arranging });
  const labelling = useSignal(false);
  const chosen = selection.chosen.value.has(pin.id);
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list handles the keys, see use-pin-keys.ts
    <li
      ref={item}
      tabIndex={-1}
      class={`pin ${card ? questionClass(card) : 'qx'}${chosen ? ' pin--chosen' : ''}`}
      data-pin={pin.id}
      data-card={pin.cardId || undefined}
      data-drop={side.value ?? undefined}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) selection.choose(pin.id, event.shiftKey);
      }}
    >
      <div class="pin__head">
        {selection.on.value && (
          <input
            type="checkbox"
            aria-label={t('selectPin', [pin.title])}
            checked={chosen}
            onClick={(event) => {
              event.stopPropagation();
              selection.choose(pin.id, event.shiftKey);
            }}
          />
        )}
        <PinTitle pin={pin} />
        {arranging && (
          <button
            ref={handle}
            type="button"
            class="pin__handle"
            aria-label={t('pinHandle', [pin.title])}
            title={t('pinHandleTip')}
          >
            <GripVertical size={16} aria-hidden="true" />
          </button>
        )}
      </div>
      <PinText pin={pin} />
      {card && <PinChanges pin={pin} card={card} />}
      <PinNote pin={pin} />
      <PinLabels pin={pin} labels={labels} adding={labelling} />
      <div class="pin__foot">
        <small>{t('pinnedOn', [date.format(pin.pinnedAt)])}</small>
        <PinActions pin={pin} labelling={labelling} />
      </div>
    </li>
  );
}

function PinTitle({ pin }: { pin: Pin }) {
  const { services, openCard } = usePanel();
  const card = services.findCard(pin.cardId);
  return (
    <h3>
      {card ? (
        <button type="button" class="pin__title" data-opens={card.id} onClick={() => openCard(card.id)}>
          {pin.title}
        </button>
      ) : pin.source.url !== '' && pin.scope === 'passage' ? (
        <a class="pin__title" href={pin.source.url} target="_blank" rel="noopener noreferrer">
          {pin.title}
        </a>
      ) : (
        pin.title
      )}
    </h3>
  );
}
