import type { Services } from '../services.ts';

/** The units of a period, as in ISO 8601. */
export const UNITS = ['D', 'W', 'M', 'Y'] as const;
export type Unit = (typeof UNITS)[number];

const NAMES = { D: 'periodD', W: 'periodW', M: 'periodM', Y: 'periodY' } as const;

/** A period of one unit, such as "P4W", in its parts. */
export function periodParts(period: string): { count: number; unit: Unit } {
  const unit = UNITS.find((one) => period.endsWith(one)) ?? 'D';
  return { count: Number.parseInt(period.slice(1), 10) || 0, unit };
}

/** A period in words: "4 weken". */
export function periodText(t: Services['t'], period: string): string {
  const { count, unit } = periodParts(period);
  return t(NAMES[unit], count);
}
