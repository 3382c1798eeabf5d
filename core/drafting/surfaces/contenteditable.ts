import { focusOf } from './focus.ts';
import { insertInto } from './insert.ts';
import { largest, sizeOf } from './largest.ts';
import { blocksNear, treeBlocks } from './runs.ts';
import { isPrivate } from './secrets.ts';
import { shadowRootsOf } from './shadow.ts';
import { showInTree } from './show.ts';
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
  blocks: treeBlocks,
  near: blocksNear,
  show: showInTree,
  insert: insertInto,
};

/** An editor nests editable parts (table cells, captions): the outermost one is the document. */
function outermost(element: Element): HTMLElement | null {
  let host = element.closest(EDITABLE);
  for (let up = host; up; up = up.parentElement?.closest(EDITABLE) ?? null) host = up;
  return host && !isPrivate(host) ? (host as HTMLElement) : null;
}

function hosts(document: Document): readonly Element[] {
  const here = editablesIn(document);
  return here.length > 0 ? here : shadowRootsOf(document).flatMap(editablesIn);
}

function editablesIn(tree: Document | ShadowRoot): readonly Element[] {
  const found = [...tree.querySelectorAll(EDITABLE)].slice(0, 200);
  return found.filter((element) => !element.parentElement?.closest(EDITABLE) && !isPrivate(element));
}
