import type { Heading, RootContent } from 'mdast';
import type { Card } from '../../guidance/card.ts';
import { heading, link, list, paragraph, quote, strong, tasks, typed } from '../document/build.ts';
import type { PinnedPart } from '../parts.ts';
import { partsOf } from '../parts.ts';
import type { Pin } from '../pin.ts';
import { dateIn, type ExportTexts } from './texts.ts';

type Depth = Heading['depth'];

/** How a pin is written out. */
export interface PinStyle {
  readonly texts: ExportTexts;
  /** Depth of its heading. */
  readonly depth: 1 | 2 | 3 | 4;
  /** Whether the card's id stands with the source, so that an import finds the card. */
  readonly ids?: boolean;
  /** Of a whole card only its core: the rest is guidance, and not what the writer says. */
  readonly brief?: boolean;
}

/** A pin with its text, note, labels, source and date. */
export function pinBlocks(pin: Pin, style: PinStyle): RootContent[] {
  const { texts, depth } = style;
  const note = typed(pin.note);
  const [first, ...more] = note;
  return [
    heading(depth, pin.title),
    ...pin.parts
      .filter(({ part }) => !style.brief || pin.scope !== 'card' || part === 'short')
      .flatMap((part) => partBlocks(part, pin, style)),
    ...(first
      ? [
          quote([
            {
              ...first,
              children: [strong(`${texts.note}:`), { type: 'text', value: ' ' }, ...first.children],
            },
            ...more,
          ]),
        ]
      : []),
    ...(pin.labels.length > 0 ? [paragraph(strong(`${texts.labels}:`), ` ${pin.labels.join(', ')}`)] : []),
    sourceOf(pin, style),
  ];
}

/** A card with all its parts and sources. */
export function cardBlocks(card: Card, style: PinStyle): RootContent[] {
  const { texts, depth } = style;
  return [
    heading(depth, card.title),
    ...partsOf(card).flatMap((part) => partBlocks(part, { scope: 'card', done: undefined }, style)),
    ...card.sources.map(({ label, url }) => paragraph(strong(`${texts.source}:`), ' ', link(label, url))),
    paragraph(`${texts.checkedOn} ${dateIn(texts.language, card.checkedOn)}`),
  ];
}

interface Around {
  readonly scope: Pin['scope'];
  /** Questions that are done; undefined where they are not tracked. */
  readonly done: ReadonlySet<number> | undefined;
}

function partBlocks(
  { part, lines }: PinnedPart,
  { scope, done }: Around,
  { texts, depth }: PinStyle,
): RootContent[] {
  if (part === 'short') return lines.map((line) => paragraph(line));
  if (part === 'selection' || part === 'example') {
    const quoted = quote(lines.map((line) => paragraph(line)));
    return part === 'example' ? [heading(under(depth), texts.parts.example), quoted] : [quoted];
  }
  const body =
    part === 'questions' && done
      ? tasks(lines.map((text, at) => ({ text, done: done.has(at) })))
      : list(lines, part === 'steps' && lines.length > 1);
  return scope === 'card' || lines.length > 1 ? [heading(under(depth), texts.parts[part]), body] : [body];
}

function under(depth: Depth): Depth {
  return Math.min(6, depth + 1) as Depth;
}

function sourceOf({ source, checkedOn, pinnedAt, cardId }: Pin, { texts, ids }: PinStyle): RootContent {
  const date =
    checkedOn === ''
      ? texts.pinnedOn(dateIn(texts.language, pinnedAt))
      : `${texts.checkedOn.toLowerCase()} ${dateIn(texts.language, checkedOn)}`;
  return paragraph(
    strong(`${texts.source}:`),
    ' ',
    link(source.label, source.url),
    ` · ${date}`,
    ...(ids && cardId !== '' ? [` · ${texts.card} `, { type: 'inlineCode', value: cardId } as const] : []),
  );
}
