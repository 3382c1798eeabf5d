import { GENERAL } from './dossier.ts';
import { CARD_PARTS, type CardPart, type PinnedPart } from './parts.ts';
import { members, number, text, webAddress } from './records/fields.ts';
import type { Replica, Value } from './records/replica.ts';

/** What was pinned: a whole card, a part of one, or a passage of a page. */
export const PIN_SCOPES = ['card', 'part', 'passage'] as const;
export type PinScope = (typeof PIN_SCOPES)[number];

/** Something that somebody keeps. Holds its own text: what was pinned stays as it was pinned. */
export interface Pin {
  /** Made on this device, so that pins of several devices never clash. */
  readonly id: string;
  readonly dossier: string;
  readonly scope: PinScope;
  /** Empty for a passage. */
  readonly cardId: string;
  /** Of the card, or of the page that the passage stood on. */
  readonly title: string;
  /** The text on the day it was pinned, as plain lines. */
  readonly parts: readonly PinnedPart[];
  /** The first source of the card, or the page: label and address. The address may be empty. */
  readonly source: { readonly label: string; readonly url: string };
  /** Day on which the card was last compared with its sources, ISO 8601; empty for a passage. */
  readonly checkedOn: string;
  readonly note: string;
  readonly labels: readonly string[];
  /** Lines of the part `questions` that are done, by their place. */
  readonly done: ReadonlySet<number>;
  /** Sorts the pins of a dossier; see `order.ts`. */
  readonly order: string;
  /** Milliseconds since 1970. */
  readonly pinnedAt: number;
}

/** What a pin is of: everything but what its owner adds. */
export type Pinned = Pick<Pin, 'scope' | 'cardId' | 'title' | 'parts' | 'source' | 'checkedOn'>;

/** A note longer than this is cut, in characters. */
export const NOTE_LIMIT = 10_000;
/** A passage longer than this is cut, in characters. */
export const PASSAGE_LIMIT = 8_000;
export const LABEL_LIMIT = 40;
const LABEL = 'label:';
const DONE = 'done:';

/** Reads a pin from its record. */
export function readPin({ id, is }: Replica): Pin {
  return {
    id,
    dossier: text(is, 'dossier') || GENERAL,
    scope: PIN_SCOPES.find((scope) => scope === is.scope) ?? 'card',
    cardId: text(is, 'cardId', 100),
    title: text(is, 'title', 500),
    parts: readParts(is.parts),
    source: { label: text(is, 'sourceLabel', 500), url: webAddress(text(is, 'sourceUrl', 2_000)) },
    checkedOn: text(is, 'checkedOn', 10),
    note: text(is, 'note', NOTE_LIMIT),
    labels: members(is, LABEL),
    done: new Set(members(is, DONE).map(Number)),
    order: text(is, 'order', 200),
    pinnedAt: number(is, 'pinnedAt'),
  };
}

/** The fields of a new pin, without its place in a dossier. */
export function pinFields({ scope, cardId, title, parts, source, checkedOn }: Pinned, now: number) {
  return {
    scope,
    cardId,
    title,
    parts: parts.map(({ part, lines }) => ({ part, lines })),
    sourceLabel: source.label,
    sourceUrl: source.url,
    checkedOn,
    note: '',
    pinnedAt: now,
  } satisfies Record<string, Value>;
}

/** The field that says whether a pin has a label. */
export function labelField(label: string): string {
  return `${LABEL}${label}`;
}

/** The field that says whether a question of a pin is done, by its place. */
export function doneField(question: number): string {
  return `${DONE}${question}`;
}

/** A label as it is kept: one line, without spaces around it. */
export function tidyLabel(label: string): string {
  return label.replace(/\s+/g, ' ').trim().slice(0, LABEL_LIMIT).toWellFormed();
}

/**
 * What makes two pins of one dossier the same: the card, and of a part also its text. A passage is the
 * same as no other.
 */
export function sameness({
  dossier,
  scope,
  cardId,
  parts,
}: Omit<Pinned, 'title' | 'source' | 'checkedOn'> & { dossier: string }): string | undefined {
  if (scope === 'passage' || cardId === '') return undefined;
  const text =
    scope === 'part' ? parts.map(({ part, lines }) => `${part}:${lines.join('\n')}`).join('\n') : '';
  return `${dossier}/${cardId}/${text}`;
}

function readParts(value: Value | undefined): PinnedPart[] {
  if (!Array.isArray(value)) return [];
  return (value as readonly Value[]).flatMap((one) => {
    if (typeof one !== 'object' || one === null || !('part' in one) || !('lines' in one)) return [];
    const part = CARD_PARTS.find((name): name is CardPart => name === one.part);
    const lines = Array.isArray(one.lines) ? one.lines.filter((line) => typeof line === 'string') : [];
    return part && lines.length > 0 ? [{ part, lines }] : [];
  });
}
