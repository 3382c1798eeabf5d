import { focusOf } from './focus.ts';
import { largest, sizeOf } from './largest.ts';
import type { Surface } from './surface.ts';
import { readTree, sampleTree } from './tree.ts';

/** Marks an editor. */
export const EDITABLE = '[contenteditable]:not([contenteditable="false"])';

/** Text that is edited in the page itself, as most editors do. */
export const contenteditable: Surface = {
  id: 'contenteditable',
  writing: true,
  detect(document) {
    if (document.designMode === 'on') return document.body;
    const focus = focusOf(document);
    const host = focus?.ownerDocument === document ? outermost(focus) : null;
    return host ?? largest(hosts(document));
  },
  capability(root) {
    return sizeOf(root) ? { level: 'text' } : { level: 'none', reason: 'empty' };
  },
  read: readTree,
  sample: sampleTree,
};

/** An editor nests editable parts (table cells, captions): the outermost one is the document. */
function outermost(element: Element): HTMLElement | null {
  let host = element.closest(EDITABLE);
  for (let up = host; up; up = up.parentElement?.closest(EDITABLE) ?? null) host = up;
  return host as HTMLElement | null;
}

function hosts(document: Document): readonly Element[] {
  const found = [...document.querySelectorAll(EDITABLE)].slice(0, 200);
  return found.filter((element) => !element.parentElement?.closest(EDITABLE));
}
