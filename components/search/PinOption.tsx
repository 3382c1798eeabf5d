import { Pin as PinIcon } from 'lucide-preact';
import type { Pin } from '../../core/dossier/pin.ts';
import type { MatchReason } from '../../core/search/match.ts';
import { useDossierName } from '../dossier/use-dossier-name.ts';
import { Marked } from '../Marked.tsx';
import { useServices } from '../services.ts';

interface Props {
  id: string;
  pin: Pin;
  reason: MatchReason;
  selected: boolean;
}

/** What stands before the text in which a pin was found; before the pinned text itself, nothing. */
const BEFORE = { note: 'foundInNote', label: 'foundInLabel' } as const;

/** One pin that was found: of which dossier it is, what it was taken from, where the query stands in it. */
export function PinOption({ id, pin, reason, selected }: Props) {
  const { t, pinSearch } = useServices();
  const dossierName = useDossierName();
  const inTitle = reason.field === 'origin';
  const before = Object.hasOwn(BEFORE, reason.field) ? t(BEFORE[reason.field as keyof typeof BEFORE]) : '';
  return (
    // As in SearchOption: the field keeps the focus and handles the keys.
    // biome-ignore lint/a11y/useFocusableInteractive: see above
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <div
      id={id}
      role="option"
      aria-selected={selected}
      class={`result qx${selected ? ' result--active' : ''}`}
      data-pin={pin.id}
      ref={(element) => {
        if (selected) element?.scrollIntoView?.({ block: 'nearest' });
      }}
      onClick={() => pinSearch?.acts?.open(pin.id)}
    >
      <span class="result__kind">
        <PinIcon size={13} aria-hidden="true" /> {t('pinIn', [dossierName(pin)])}
      </span>
      <span class="result__title">
        {inTitle ? <Marked text={pin.title} ranges={reason.ranges} /> : pin.title}
      </span>
      {!inTitle && (
        <span class="result__why">
          {before && `${before} `}
          <Marked text={reason.text} ranges={reason.ranges} />
        </span>
      )}
    </div>
  );
}
