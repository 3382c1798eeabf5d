import { sampleOf } from '../sample.ts';
import { type Caret, caretIn } from './caret.ts';
import { insertInto } from './insert.ts';
import { allPlain, nearPlain, readPlain } from './plain.ts';
import { says } from './show.ts';
import type { Surface } from './surface.ts';

const LINE = '.cm-line';
/** NodeFilter.SHOW_TEXT, written out because the constants are a global. */
const SHOW_TEXT = 4;

/**
 * CodeMirror 6: text without markup, a line in each element. Only the lines in view, and some around them,
 * are in the page at all.
 */
export const codeMirror: Omit<Surface, 'detect'> = {
  id: 'codemirror',
  writing: true,
  capability(root) {
    return root.querySelector(LINE) ? { level: 'text', part: 'visible' } : { level: 'none', reason: 'empty' };
  },
  read(root) {
    const lines = linesOf(root);
    return readPlain(textOf(lines), caretAmong(lines, caretIn(root)));
  },
  sample: (root) => sampleOf(textOf(linesOf(root))),
  blocks: (root) => allPlain(textOf(linesOf(root))),
  near: (root, place) => nearPlain(textOf(linesOf(root)), place),
  show(root, block, spans) {
    const lines = linesOf(root);
    if (!says(textOf(lines), block)) return null;
    lines
      .findLast(({ at }) => at <= block.at)
      ?.element.scrollIntoView({ block: 'center', behavior: 'instant' });
    return spans.map(([from, to]) => rangeAmong(lines, block.at + from, block.at + to));
  },
  insert: insertInto,
};

interface Line {
  readonly element: Element;
  readonly text: string;
  /** Where it starts in the text. */
  readonly at: number;
}

function linesOf(root: HTMLElement): readonly Line[] {
  let at = 0;
  return [...root.querySelectorAll(LINE)].map((element) => {
    const line = { element, text: element.textContent ?? '', at };
    at += line.text.length + 1;
    return line;
  });
}

function textOf(lines: readonly Line[]): string {
  return lines.map(({ text }) => text).join('\n');
}

/** Where the caret is in the text; at its start when it is in none of the lines in view. */
function caretAmong(lines: readonly Line[], caret: Caret | null): number {
  const line = caret && lines.find(({ element }) => element.contains(caret.node));
  if (!line) return 0;
  const range = (line.element.ownerDocument as Document).createRange();
  range.setStart(line.element, 0);
  range.setEnd(caret.node, caret.offset);
  return line.at + range.toString().length;
}

function rangeAmong(lines: readonly Line[], from: number, to: number): Range {
  const range = (lines[0] as Line).element.ownerDocument.createRange();
  range.setStart(...pointAmong(lines, from));
  range.setEnd(...pointAmong(lines, to));
  return range;
}

function pointAmong(lines: readonly Line[], place: number): [Node, number] {
  const { element, at } = lines.findLast((line) => line.at <= place) as Line;
  let left = place - at;
  const texts = element.ownerDocument.createTreeWalker(element, SHOW_TEXT);
  while (texts.nextNode()) {
    const { length } = texts.currentNode as Text;
    if (left <= length) return [texts.currentNode, left];
    left -= length;
  }
  return [element, element.childNodes.length];
}
