import { sampleOf } from '../sample.ts';
import { focusOf } from './focus.ts';
import { insertInto } from './insert.ts';
import { largest } from './largest.ts';
import { allPlain, nearPlain, readPlain } from './plain.ts';
import { isPrivate } from './secrets.ts';
import { says } from './show.ts';
import type { Surface } from './surface.ts';

type Field = HTMLTextAreaElement | HTMLInputElement;

/** One line counts only when somebody is in it and it is as long as a sentence. */
const SENTENCE = 40;
/** Lines above the one that is shown, so that it does not stick to the edge. */
const ABOVE = 3;
/** A line of a field that wraps, in characters; only the proportion between paragraphs matters. */
const WRAP = 80;

/** A textarea, or a line of text with the focus. Fields for secrets are never read. */
export const textarea: Surface = {
  id: 'textarea',
  writing: true,
  detect(document) {
    const focus = focusOf(document);
    if (focus && isOpen(focus)) return focus;
    return largest(Array.from(document.getElementsByTagName('textarea')).slice(0, 200).filter(isOpen));
  },
  capability(root) {
    return (root as Field).value ? { level: 'text' } : { level: 'none', reason: 'empty' };
  },
  read(root) {
    const { value, selectionStart } = root as Field;
    return readPlain(value, selectionStart ?? 0);
  },
  sample: (root) => sampleOf((root as Field).value),
  blocks: (root) => allPlain((root as Field).value),
  near: (root, place) => nearPlain((root as Field).value, place),
  /** A field cannot mark anything in it; it scrolls to about the right place. */
  show(root, block) {
    const { value, scrollHeight } = root as Field;
    if (!says(value, block)) return null;
    root.scrollTop = (scrollHeight * Math.max(0, lines(value.slice(0, block.at)) - ABOVE)) / lines(value);
    return [];
  },
  insert: (root, { text }) => insertInto(root, { text, html: '' }),
};

/** About how many lines a text takes. */
function lines(text: string): number {
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / WRAP)), 0);
}

function isOpen(element: Element): element is HTMLElement {
  const { nodeName, type, value, disabled, readOnly } = element as Field;
  const ours =
    nodeName === 'TEXTAREA' || (nodeName === 'INPUT' && type === 'text' && value.length >= SENTENCE);
  return ours && !disabled && !readOnly && !isPrivate(element);
}
