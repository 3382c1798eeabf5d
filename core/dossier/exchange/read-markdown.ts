import type { Nodes, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import type { Card } from '../../guidance/card.ts';
import { placeAfter } from '../order.ts';
import { doneField, NOTE_LIMIT, pinFields } from '../pin.ts';
import { wholeCard } from '../pinned.ts';
import { newRecord, type Replica } from '../records/replica.ts';
import { stampAt } from '../records/stamp.ts';
import { FILE_LIMIT, type FileContent, type UnknownCard } from './file.ts';

/** What reading Markdown needs of the world. */
export interface MarkdownWorld {
  findCard(id: string): Card | undefined;
  /** The dossier that the pins go in. */
  readonly dossier: string;
  newId(): string;
  /** What ids of cards start with, such as `eis`: what else looks like one is a word. */
  readonly prefixes: ReadonlySet<string>;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** What looks like the id of a card: `eis-dpia`. */
const ID = /^[a-z]+(?:-[a-z0-9]+)+$/;
/** A list item or paragraph that starts with an id, perhaps followed by a note: `eis-dpia: vraag de FG`. */
const LINE = /^`?([a-z]+(?:-[a-z0-9]+)+)`?\s*(?:[:–—-]\s*([\s\S]*))?$/;

interface Named {
  readonly id: string;
  readonly line: number;
  note: string;
  done: number[];
}

/**
 * Reads the cards that a Markdown text names by their id, with their notes. Our own export names the
 * card of each pin in backticks, with a quote that starts with "Notitie" and marked questions above it;
 * in a text of one's own a line that starts with an id will do.
 */
export function readMarkdown(text: string, world: MarkdownWorld): FileContent {
  if (text.length > FILE_LIMIT) return { problem: { kind: 'too-large' } };
  const tree = fromMarkdown(text, {
    extensions: [gfmTaskListItem()],
    mdastExtensions: [gfmTaskListItemFromMarkdown()],
  });
  const named = sections(tree.children)
    .flatMap(cardsIn)
    .filter(({ id }) => world.prefixes.has(id.split('-')[0] ?? ''));
  if (named.length === 0) return { problem: { kind: 'no-cards' } };
  const unknown: UnknownCard[] = [];
  const records: Replica[] = [];
  const seen = new Set<string>();
  let order: string | undefined;
  for (const { id, line, note, done } of named) {
    const card = world.findCard(id);
    if (!card) unknown.push({ id, line });
    if (!card || seen.has(card.id)) continue;
    seen.add(card.id);
    order = placeAfter(order);
    const fields = {
      ...pinFields(wholeCard(card), world.now),
      ...Object.fromEntries(done.map((at) => [doneField(at), true])),
      note: note.slice(0, NOTE_LIMIT),
      dossier: world.dossier,
      order,
    };
    records.push(newRecord('pin', world.newId(), fields, stampAt(world.now, 0, 'md')));
  }
  return { records, unknown };
}

/** The blocks from one heading to the next. */
function sections(blocks: readonly RootContent[]): RootContent[][] {
  const all: RootContent[][] = [[]];
  for (const block of blocks) {
    // A part of a card, such as its questions, has a heading of its own, and belongs with the card.
    if (block.type === 'heading' && block.depth <= 2) all.push([]);
    all.at(-1)?.push(block);
  }
  return all;
}

function cardsIn(blocks: readonly RootContent[]): Named[] {
  const found = blocks.flatMap((block) => {
    if (block.type === 'list') return block.children.flatMap((item) => startsWithId(item) ?? []);
    return block.type === 'paragraph' ? (startsWithId(block) ?? codes(block)) : [];
  });
  // A section about one card, as our own export writes it: its quote and marks belong to that card.
  const [only] = found;
  if (only && found.length === 1) {
    only.note ||= noteIn(blocks);
    only.done = marksIn(blocks);
  }
  return found;
}

function startsWithId(node: Nodes): Named[] | undefined {
  const [, id, note = ''] = LINE.exec(textOf(node).trim()) ?? [];
  return id === undefined ? undefined : [{ id, line: lineOf(node), note: note.trim(), done: [] }];
}

/** Ids in backticks within a sentence. */
function codes(node: Nodes): Named[] {
  if (node.type === 'inlineCode') {
    return ID.test(node.value) ? [{ id: node.value, line: lineOf(node), note: '', done: [] }] : [];
  }
  return 'children' in node ? node.children.flatMap(codes) : [];
}

function noteIn(blocks: readonly RootContent[]): string {
  for (const block of blocks) {
    if (block.type !== 'blockquote') continue;
    const text = block.children.map(textOf).join('\n\n');
    const note = /^(?:Notitie|Note):\s*/.exec(text);
    if (note) return text.slice(note[0].length).trim();
  }
  return '';
}

function marksIn(blocks: readonly RootContent[]): number[] {
  const items = blocks.flatMap((block) => (block.type === 'list' ? block.children : []));
  return items
    .filter(({ checked }) => typeof checked === 'boolean')
    .flatMap(({ checked }, at) => (checked ? [at] : []));
}

function textOf(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if (node.type === 'link') return node.url;
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

function lineOf(node: Nodes): number {
  return node.position?.start.line ?? 0;
}
