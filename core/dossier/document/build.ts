import type {
  BlockContent,
  Blockquote,
  Heading,
  Link,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
} from 'mdast';
import { webAddress } from '../records/fields.ts';
import { linked } from './links.ts';

/*
 * Documents are built as an mdast tree (the syntax tree of Markdown), from the few nodes made here; the
 * writers beside this file make plain text, HTML, Markdown and Word of it. Text stays text: nothing of it
 * is ever read as markup.
 */

/** A whole document. */
export function root(children: readonly RootContent[]): Root {
  return { type: 'root', children: [...children] };
}

/** A heading, 1 for the title of the document. */
export function heading(depth: Heading['depth'], text: string): Heading {
  return { type: 'heading', depth, children: [{ type: 'text', value: oneLine(text) }] };
}

/** A paragraph of texts and inline nodes. */
export function paragraph(...parts: readonly (string | PhrasingContent)[]): Paragraph {
  return { type: 'paragraph', children: parts.map(inline) };
}

/** Words with weight. */
export function strong(text: string): PhrasingContent {
  return { type: 'strong', children: [{ type: 'text', value: oneLine(text) }] };
}

/** A link; only its text when the address is no web address. */
export function link(text: string, url: string): PhrasingContent {
  const label: PhrasingContent = { type: 'text', value: oneLine(text) || url };
  return webAddress(url) === '' ? label : ({ type: 'link', url, children: [label] } satisfies Link);
}

/** What somebody typed: a paragraph per block of lines, addresses as links. */
export function typed(text: string): Paragraph[] {
  return text
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter((block) => block !== '')
    .map((block) => {
      const children = block.split('\n').flatMap((line, at): PhrasingContent[] => {
        const parts = linked(line).map((part) =>
          'url' in part ? link(part.text, part.url) : inline(part.text),
        );
        return at === 0 ? parts : [{ type: 'break' }, ...parts];
      });
      return { type: 'paragraph', children };
    });
}

/** A list; numbered or not. */
export function list(lines: readonly string[], ordered = false): List {
  return { type: 'list', ordered, spread: false, children: lines.map((line) => item(line)) };
}

/** A list of things that are done or not. */
export function tasks(lines: readonly { readonly text: string; readonly done: boolean }[]): List {
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children: lines.map(({ text, done }) => ({ ...item(text), checked: done })),
  };
}

/** A list whose items are made already. */
export function listOf(items: readonly Paragraph[]): List {
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children: items.map((one) => ({ type: 'listItem', spread: false, children: [one] })),
  };
}

/** What somebody else wrote. */
export function quote(children: readonly BlockContent[]): Blockquote {
  return { type: 'blockquote', children: [...children] };
}

function item(text: string): ListItem {
  return { type: 'listItem', spread: false, children: [paragraph(text)] };
}

function inline(part: string | PhrasingContent): PhrasingContent {
  return typeof part === 'string' ? { type: 'text', value: oneLine(part) } : part;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').toWellFormed();
}
