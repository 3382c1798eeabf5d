import { Pin as PinIcon } from 'lucide-preact';
import type { Pin } from '../../core/dossier/pin.ts';
import type { MatchReason } from '../../core/search/match.ts';
import { useDossierName } from '../dossier/use-dossier-name.ts';
import { useServices } from '../services.ts';
import { ResultOption } from './ResultOption.tsx';

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
  const before = Object.hasOwn(BEFORE, reason.field) ? t(BEFORE[reason.field as keyof typeof BEFORE]) : '';
  return (
    <ResultOption
      id={id}
      selected={selected}
      look="qx"
      title={pin.title}
      kind={
        <>
          <PinIcon size={13} aria-hidden="true" /> {t('pinIn', [dossierName(pin)])}
        </>
      }
      reason={reason}
      inTitle={reason.field === 'origin'}
      before={before}
      data={{ 'data-pin': pin.id }}
      open={() => pinSearch?.acts?.open(pin.id)}
    />
  );
}
