import { pathOf, plainOutline } from '../outline.ts';
import { passageAt } from '../passage.ts';
import { sampleOf } from '../sample.ts';
import { focusOf } from './focus.ts';
import { largest } from './largest.ts';
import type { Surface } from './surface.ts';

type Field = HTMLTextAreaElement | HTMLInputElement;

/** One line counts only when somebody is in it and it is as long as a sentence. */
const SENTENCE = 40;
const SECRET = /pass|one-time|cc-|user|mail|tel$/i;

/** A textarea, or a line of text with the focus. Fields for secrets are never read. */
export const textarea: Surface = {
  id: 'textarea',
  writing: true,
  detect(document) {
    const focus = focusOf(document);
    if (focus && isOpen(focus)) return focus;
    return largest([...document.querySelectorAll('textarea')].slice(0, 200).filter(isOpen));
  },
  capability(root) {
    return (root as Field).value ? { level: 'text' } : { level: 'none', reason: 'empty' };
  },
  read(root) {
    const { value, selectionStart } = root as Field;
    const caret = selectionStart ?? 0;
    const outline = plainOutline(value, caret);
    const path = pathOf(outline.filter((heading) => heading.at < caret - heading.text.length));
    return {
      outline: outline.map(({ level, text }) => ({ level, text })),
      passage: passageAt(value, caret, path, true),
    };
  },
  sample: (root) => sampleOf((root as Field).value),
};

function isOpen(element: Element): element is HTMLElement {
  const { nodeName, type, value, disabled, readOnly, name, autocomplete } = element as Field;
  if (disabled || readOnly || SECRET.test(autocomplete) || /passw|wachtwoord/i.test(name)) return false;
  return nodeName === 'TEXTAREA' || (nodeName === 'INPUT' && type === 'text' && value.length >= SENTENCE);
}
