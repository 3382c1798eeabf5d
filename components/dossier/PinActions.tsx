import { type Signal, useSignal } from '@preact/signals';
import { Copy, FileText, FolderInput, PinOff, Tag, TextCursorInput } from 'lucide-preact';
import { pinsClip, pinsDocument } from '../../core/dossier/export/clip.ts';
import type { Pin } from '../../core/dossier/pin.ts';
import { exportTexts } from '../export-texts.ts';
import { IconButton } from '../IconButton.tsx';
import { Menu, type MenuItem } from '../Menu.tsx';
import { usePanel } from '../panel-state.ts';
import { DossierSelect } from './DossierSelect.tsx';
import { nameOf } from './dossier-name.ts';
import { useCopyPins } from './use-copy-pins.ts';

interface Props {
  pin: Pin;
  /** Set when a label is to be asked for. */
  labelling: Signal<boolean>;
}

/** What can be done with one pin. */
export function PinActions({ pin, labelling }: Props) {
  const { services, pins, copy, notice } = usePanel();
  const { t, locale, page, reading, dossiers: store } = services;
  const copyPins = useCopyPins();
  const canInsert = reading.value.state === 'draft' && reading.value.draft.canInsert;
  const moving = useSignal(false);
  const items: MenuItem[] = [
    {
      label: t('labelAdd'),
      icon: <Tag size={16} aria-hidden="true" />,
      onSelect: () => {
        labelling.value = true;
      },
    },
    {
      label: t('copyMarkdown'),
      icon: <FileText size={16} aria-hidden="true" />,
      onSelect: () => void copyAsMarkdown(),
    },
    {
      label: t('pinsMoveTo'),
      icon: <FolderInput size={16} aria-hidden="true" />,
      onSelect: () => {
        moving.value = true;
      },
    },
  ];
  return (
    <>
      <span class="card-actions">
        {canInsert && (
          <IconButton label={`${t('insert')}: ${pin.title}`} onClick={() => void insertHere()}>
            <TextCursorInput size={17} aria-hidden="true" />
          </IconButton>
        )}
        <IconButton label={`${t('copy')}: ${pin.title}`} onClick={() => copyPins([pin])}>
          <Copy size={17} aria-hidden="true" />
        </IconButton>
        <Menu label={t('pinMore', [pin.title])} items={items} />
        <IconButton
          label={`${t('unpin')}: ${pin.title}`}
          onClick={() => {
            document.getElementById('content')?.focus();
            void pins.change(store.removePins([pin.id]), t('pinRemoved', [pin.title]));
          }}
        >
          <PinOff size={17} aria-hidden="true" />
        </IconButton>
      </span>
      {moving.value && (
        <DossierSelect
          label={t('pinsMoveTo')}
          without={pin.dossier}
          value=""
          choose={(id) => {
            const all = pins.dossiers.value;
            const into = all.state === 'ready' ? all.value?.find((one) => one.id === id) : undefined;
            if (!into) return;
            document.getElementById('content')?.focus();
            void pins.change(store.movePins([pin.id], id), t('pinMovedTo', [pin.title, nameOf(t, into)]));
          }}
        />
      )}
    </>
  );

  async function copyAsMarkdown(): Promise<void> {
    // Loaded when it is asked for: the panel's first load does not pay for it.
    const { toMarkdown } = await import('../../core/dossier/exchange/markdown.ts');
    copy(toMarkdown(pinsDocument([pin], exportTexts(t, locale))));
  }

  async function insertHere(): Promise<void> {
    const done = await page.insert(pinsClip([pin], exportTexts(t, locale))).catch(() => false);
    notice.value = t(done ? 'inserted' : 'insertFailed');
  }
}
