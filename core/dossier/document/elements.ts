import type { Nodes, Root } from 'mdast';
import { webAddress } from '../records/fields.ts';

/** An element of HTML, or text. */
export type Element =
  | string
  | {
      readonly tag: string;
      readonly attributes: Readonly<Record<string, string>>;
      readonly children: readonly Element[];
    };

/** A document as elements of HTML: for a page that shows it, and for text that is pasted. */
export function toElements({ children }: Root): Element[] {
  return children.flatMap(element);
}

function element(node: Nodes): Element[] {
  switch (node.type) {
    case 'text':
      return [node.value];
    case 'break':
      return [of('br')];
    case 'heading':
      return [of(`h${node.depth}`, node.children.flatMap(element))];
    case 'paragraph':
      return [of('p', node.children.flatMap(element))];
    case 'strong':
      return [of('strong', node.children.flatMap(element))];
    case 'link':
      return webAddress(node.url) === ''
        ? node.children.flatMap(element)
        : [of('a', node.children.flatMap(element), { href: node.url })];
    case 'blockquote':
      return [of('blockquote', node.children.flatMap(element))];
    case 'list':
      return [
        of(
          node.ordered ? 'ol' : 'ul',
          node.children.flatMap(element),
          node.children.some(({ checked }) => typeof checked === 'boolean') ? { class: 'tasks' } : {},
        ),
      ];
    case 'listItem': {
      // An item of one paragraph needs no paragraph; a mark that is done or not is text, so that it survives pasting.
      const mark = typeof node.checked === 'boolean' ? [node.checked ? '☑ ' : '☐ '] : [];
      const inner = node.children.flatMap((child) =>
        child.type === 'paragraph' ? child.children.flatMap(element) : element(child),
      );
      return [of('li', [...mark, ...inner])];
    }
    default:
      return [];
  }
}

function of(
  tag: string,
  children: readonly Element[] = [],
  attributes: Readonly<Record<string, string>> = {},
): Element {
  return { tag, attributes, children };
}
