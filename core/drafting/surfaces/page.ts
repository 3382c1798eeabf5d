import { frameDocument } from './focus.ts';
import { sizeOf } from './largest.ts';
import type { Surface } from './surface.ts';
import { readTree, sampleTree } from './tree.ts';

/** Any page that is being read. */
export const page: Surface = {
  id: 'page',
  writing: false,
  detect: (document) =>
    document.querySelector<HTMLElement>('main,[role=main]') ??
    document.querySelector('article') ??
    document.body,
  capability(root) {
    if (sizeOf(root)) return { level: 'text' };
    const frames = [...root.ownerDocument.querySelectorAll('iframe')];
    const closed = frames.some((element) => !frameDocument(element));
    return { level: 'none', reason: closed ? 'cross-origin' : 'empty' };
  },
  read: readTree,
  sample: sampleTree,
};
