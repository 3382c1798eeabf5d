import type { MUTE_REASONS } from '../../core/dossier/mute.ts';
import type { Services } from '../services.ts';

/** Interface text for each reason of the short list. */
const KEYS = {
  'al gedaan': 'waveDone',
  'niet van toepassing': 'waveNotApplicable',
  'komt later': 'waveLater',
  'staat elders': 'waveElsewhere',
} as const satisfies Record<(typeof MUTE_REASONS)[number], string>;

/** Why a card was waved away, as it is stored; null for a card that only has to wait. */
export type WaveReason = string | null;

/** A reason in words: of the short list, or the writer's own. */
export function reasonName(t: Services['t'], reason: WaveReason): string {
  if (reason === null) return t('waveNow');
  return Object.hasOwn(KEYS, reason) ? t(KEYS[reason as keyof typeof KEYS]) : reason;
}
