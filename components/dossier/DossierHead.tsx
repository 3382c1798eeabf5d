import { useSignal } from '@preact/signals';
import {
  Archive,
  ArchiveRestore,
  ChevronDown,
  Download,
  FolderOpen,
  Merge,
  Pencil,
  Trash2,
  Unlink,
  Upload,
} from 'lucide-preact';
import { GENERAL } from '../../core/dossier/dossier.ts';
import type { DossierContent } from '../../core/dossier/store/dossier-store.ts';
import { IconButton } from '../IconButton.tsx';
import { Menu, type MenuItem } from '../Menu.tsx';
import { usePanel } from '../panel-state.ts';
import { nameOf } from './dossier-name.ts';
import { MergeForm } from './MergeForm.tsx';
import { NameForm } from './NameForm.tsx';

/** The name of a dossier, the way to the others, and what one can do with it as a whole. */
export function DossierHead({ content }: { content: DossierContent }) {
  const { services, dossier: place, pins } = usePanel();
  const { t, dossiers: store } = services;
  const { dossier } = content;
  const form = useSignal<'name' | 'merge' | null>(null);
  const go = (view: 'list' | 'export' | 'import') => {
    place.value = { ...place.value, view };
  };
  const name = nameOf(t, dossier);
  const items: MenuItem[] = [
    { label: t('importFile'), icon: <Upload size={16} aria-hidden="true" />, onSelect: () => go('import') },
  ];
  if (pins.ofPage.value === dossier.id && pins.page.value) {
    const page = pins.page.value;
    items.push({
      label: t('dossierPageOff'),
      icon: <Unlink size={16} aria-hidden="true" />,
      onSelect: () => void pins.change(store.assignPage(page, undefined), t('dossierPageOffDone')),
    });
  }
  items.push({
    label: t('dossierMerge'),
    icon: <Merge size={16} aria-hidden="true" />,
    onSelect: () => {
      form.value = 'merge';
    },
  });
  if (dossier.id !== GENERAL) {
    items.push(
      {
        label: t('dossierRename'),
        icon: <Pencil size={16} aria-hidden="true" />,
        onSelect: () => {
          form.value = 'name';
        },
      },
      {
        label: t(dossier.archived ? 'dossierUnarchive' : 'dossierArchive'),
        icon: dossier.archived ? (
          <ArchiveRestore size={16} aria-hidden="true" />
        ) : (
          <Archive size={16} aria-hidden="true" />
        ),
        onSelect: () => {
          const text = t(dossier.archived ? 'dossierUnarchived' : 'dossierArchived', [name]);
          void pins.change(store.changeDossier(dossier.id, { archived: !dossier.archived }), text);
        },
      },
    );
  }
  items.push({
    label: t(dossier.id === GENERAL ? 'dossierEmpty' : 'dossierDelete'),
    icon: <Trash2 size={16} aria-hidden="true" />,
    danger: true,
    onSelect: () => {
      void pins.change(store.removeDossier(dossier.id), t('dossierDeleted', [name]));
    },
  });
  const done = () => {
    form.value = null;
    document.getElementById('dossier-name')?.focus();
  };
  return (
    <header class="dossier-head">
      <div class="dossier-head__row">
        <h2>
          <button
            type="button"
            id="dossier-name"
            class="dossier-head__name"
            aria-label={t('dossierOthers', [name])}
            onClick={() => go('list')}
          >
            <FolderOpen size={18} aria-hidden="true" />
            <span>{name}</span>
            <ChevronDown size={16} aria-hidden="true" />
          </button>
        </h2>
        <span class="card-actions">
          <IconButton label={t('exportTitle')} onClick={() => go('export')}>
            <Download size={17} aria-hidden="true" />
          </IconButton>
          <Menu label={t('dossierMore', [name])} items={items} />
        </span>
      </div>
      {dossier.archived && <p class="dossier-head__state">{t('dossierIsArchived')}</p>}
      {form.value === 'name' && (
        <NameForm
          label={t('dossierName')}
          value={dossier.name}
          action={t('save')}
          cancel={done}
          submit={(typed) => {
            void pins.change(store.changeDossier(dossier.id, { name: typed }), t('dossierRenamed', [typed]));
            done();
          }}
        />
      )}
      {form.value === 'merge' && <MergeForm dossier={dossier} done={done} />}
    </header>
  );
}
