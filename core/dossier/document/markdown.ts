import type { Root } from 'mdast';
import { gfmTaskListItemToMarkdown } from 'mdast-util-gfm-task-list-item';
import { toMarkdown as write } from 'mdast-util-to-markdown';

/** A document as Markdown (CommonMark, with the task lists of GitHub). What somebody typed stays as typed. */
export function toMarkdown(document: Root): string {
  return write(document, {
    bullet: '-',
    rule: '-',
    emphasis: '_',
    listItemIndent: 'one',
    extensions: [gfmTaskListItemToMarkdown()],
  });
}
