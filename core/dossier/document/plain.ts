import type { Nodes, Root } from 'mdast';

/** A document as plain text, blocks parted by an empty line; a link as its text and its address. */
export function toPlain({ children }: Root): string {
  return children
    .map(block)
    .filter((text) => text !== '')
    .join('\n\n');
}

function block(node: Nodes): string {
  switch (node.type) {
    case 'heading':
    case 'paragraph':
      return node.children.map(inline).join('');
    case 'blockquote':
      return node.children
        .map(block)
        .join('\n')
        .split('\n')
        .map((line) => `> ${line}`)
        .join('\n');
    case 'list':
      return node.children
        .map((item, at) => {
          const mark =
            typeof item.checked === 'boolean'
              ? item.checked
                ? '☑'
                : '☐'
              : node.ordered
                ? `${at + 1}.`
                : '-';
          return `${mark} ${item.children.map(block).join('\n')}`;
        })
        .join('\n');
    default:
      return '';
  }
}

function inline(node: Nodes): string {
  switch (node.type) {
    case 'text':
      return node.value;
    case 'break':
      return '\n';
    case 'strong':
      return node.children.map(inline).join('');
    case 'link': {
      const text = node.children.map(inline).join('');
      return text === node.url ? text : `${text} – ${node.url}`;
    }
    default:
      return '';
  }
}
