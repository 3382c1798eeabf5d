import { closedFrame } from './closed-frame.ts';
import { sizeOf } from './largest.ts';
import { blocksNear, treeBlocks } from './runs.ts';
import { showInTree } from './show.ts';
import type { Surface } from './surface.ts';
import { readTree, sampleTree } from './tree.ts';

/** Any page that is being read. */
export const page: Surface = {
  id: 'page',
  writing: false,
  detect: (document) =>
    document.querySelector<HTMLElement>('main,[role=main]') ??
    (document.getElementsByTagName('article')[0] as HTMLElement | undefined) ??
    document.body,
  capability(root) {
    if (sizeOf(root)) return { level: 'text' };
    return closedFrame(root.ownerDocument) ?? { level: 'none', reason: 'empty' };
  },
  read: readTree,
  sample: sampleTree,
  blocks: treeBlocks,
  near: blocksNear,
  show: showInTree,
};
