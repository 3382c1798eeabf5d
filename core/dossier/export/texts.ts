import type { CardPart } from '../parts.ts';

/** The words around exported text; handed in because they are interface texts. */
export interface ExportTexts {
  /** BCP 47 tag of the words and dates. */
  readonly language: string;
  readonly parts: Readonly<Record<CardPart, string>>;
  readonly source: string;
  readonly checkedOn: string;
  readonly note: string;
  readonly labels: string;
  readonly card: string;
  /** Name of the dossier that has no name of its own. */
  readonly general: string;
  pinnedOn(date: string): string;
  madeOn(date: string): string;
  readonly dossierEmpty: string;
  readonly verantwoording: VerantwoordingTexts;
}

/** The words of the Verantwoording Beleidskompas. */
export interface VerantwoordingTexts {
  readonly title: string;
  readonly intro: string;
  /** The six questions by their number, 0 for belanghebbenden. */
  readonly questions: readonly string[];
  readonly inTheText: string;
  readonly pinned: string;
  readonly open: string;
  readonly nothing: string;
  readonly requirements: string;
  readonly noRequirements: string;
  /** By the state of a check. */
  readonly states: Readonly<Record<string, string>>;
  readonly unknownState: string;
  /** For a requirement of which only a reason is known. */
  readonly explained: string;
  /** Between "niet van toepassing" and the reason. */
  readonly because: string;
  readonly explanation: string;
  readonly involved: string;
  readonly judgement: string;
  readonly others: string;
  readonly sources: string;
}

/** A day in words. @param day ISO 8601 day, or milliseconds since 1970. */
export function dateIn(language: string, day: string | number): string {
  const date = new Date(day);
  if (Number.isNaN(date.getTime())) return String(day);
  // A day has no hour: read as UTC, or it shifts with the computer's place on earth.
  const zone = typeof day === 'string' ? { timeZone: 'UTC' } : {};
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', ...zone }).format(date);
}
