import { changedIn } from '../last-change.ts';
import { caretIn } from './caret.ts';
import { blocksNear, treeBlocks } from './runs.ts';
import { showInTree } from './show.ts';
import type { Surface } from './surface.ts';
import { readTree, sampleTree } from './tree.ts';

const PAGES = 'PageContentContainer';
const PARAGRAPH = 'p.Paragraph,.OutlineElement';

/**
 * Word for the web, read in its own frame, which is another site's. It keeps only the pages in view in the
 * document, and the keyboard in a field of its own; so where the caret is not in the text, the paragraph
 * that changed last is the one at hand. It takes in nothing: how it would, could not be tried.
 */
export const word: Surface = {
  id: 'word',
  writing: true,
  detect(document) {
    const root = document.getElementById(PAGES);
    return root?.querySelector(PARAGRAPH) ? root : null;
  },
  capability: () => ({ level: 'text', part: 'visible' }),
  read(root) {
    const caret = caretIn(root);
    const changed = changedIn(root);
    return readTree(root, caret ?? (changed && { node: changed, offset: 0 }));
  },
  sample: sampleTree,
  blocks: treeBlocks,
  near: blocksNear,
  show: showInTree,
};
