import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { Correction } from '../core/drafting/correction.ts';
import type { Draft, Verdict } from '../core/drafting/draft.ts';
import { DOC_TYPES, docTypeKey } from './doc-types.ts';
import './KindPicker.css';
import { usePanel } from './panel-state.ts';

/** What can be chosen beside a kind of document. */
const AUTOMATIC = 'automatic';
const OTHER = 'other';
const NONE = 'none';

/** Where the user says what a document is, when it was taken for something else. */
export function KindPicker({ draft }: { draft: Draft }) {
  const { services, notice } = usePanel();
  const { t, locale, correct } = services;
  const open = useSignal(false);
  const id = useId();
  const names = DOC_TYPES.map((docType) => ({ docType, name: t(docTypeKey(docType) ?? 'documentUnknown') }));
  const choose = async (choice: string) => {
    open.value = false;
    await correct(draft, correctionFor(choice));
    notice.value = t('kindRemembered');
  };
  return (
    <div class="kind-picker">
      <button
        type="button"
        class="link-button kind-picker__open"
        aria-expanded={open.value}
        onClick={() => {
          open.value = !open.value;
        }}
      >
        {draft.verdict.corrected ? t('kindByYou') : t('kindChange')}
      </button>
      {open.value && (
        <p class="kind-picker__choice">
          <label for={id}>{t('kindQuestion')}</label>
          <select
            class="field"
            id={id}
            value={choiceFor(draft.verdict)}
            onChange={(event) => void choose(event.currentTarget.value)}
          >
            <option value={AUTOMATIC}>{t('kindAutomatic')}</option>
            <option value={NONE}>{t('kindNone')}</option>
            <option value={OTHER}>{t('kindOther')}</option>
            {names
              .toSorted((one, other) => one.name.localeCompare(other.name, locale))
              .map(({ docType, name }) => (
                <option key={docType} value={docType}>
                  {name}
                </option>
              ))}
          </select>
        </p>
      )}
    </div>
  );
}

function correctionFor(choice: string): Correction | null {
  if (choice === AUTOMATIC) return null;
  if (choice === NONE) return { policy: false, docType: null };
  return { policy: true, docType: choice === OTHER ? null : choice };
}

function choiceFor({ corrected, policy, docType }: Verdict): string {
  if (!corrected) return AUTOMATIC;
  return policy ? (docType ?? OTHER) : NONE;
}
