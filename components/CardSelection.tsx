import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { selectionInCard } from '../core/dossier/pinned.ts';
import type { Card } from '../core/guidance/card.ts';
import { Button } from './Button.tsx';
import { usePanel } from './panel-state.ts';

/** So much of a selection is enough to recognise it, in characters. */
const QUOTE = 60;

interface Props {
  card: Card;
  /** The element whose text can be selected. */
  within: RefObject<HTMLElement | null>;
}

/** While text of the card is selected: the offer to pin just that. */
export function CardSelection({ card, within }: Props) {
  const { services, pins } = usePanel();
  const { t } = services;
  const selected = useSignal('');
  useEffect(() => {
    const look = () => {
      const selection = document.getSelection();
      const inside = within.current?.contains(selection?.anchorNode ?? null) ?? false;
      const text = selection?.toString().trim() ?? '';
      // Pressing the button below may drop the selection; what was selected last still counts then.
      if (text !== '' || !within.current?.contains(document.activeElement))
        selected.value = inside ? text : '';
    };
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [within]);
  if (selected.value === '') return null;
  return (
    <div class="card-selection">
      <q>{selected.value.length > QUOTE ? `${selected.value.slice(0, QUOTE)} …` : selected.value}</q>
      <Button
        onClick={() => {
          pins.pin(selectionInCard(card, selected.value));
          document.getSelection()?.removeAllRanges();
          selected.value = '';
        }}
      >
        {t('pinSelection')}
      </Button>
    </div>
  );
}
