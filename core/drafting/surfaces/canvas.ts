import { framesOf } from './focus.ts';
import type { PlacedBlock, Surface } from './surface.ts';

/** Collabora and ONLYOFFICE, in their own frame. */
const INSIDE = ['document-canvas', 'editor_sdk'];
/** The same, as the page around that frame has it. */
const FRAME = [
  '[name="frameEditor"],[id^="collabora"],[name^="collabora"]',
  '[src*="/cool/"],[src*="/cool.html"],[src*="/loleaflet"]',
].join();

/** An office in the browser that draws its text as a picture: only the title of the page can be read. */
export const canvas: Surface = {
  id: 'canvas',
  writing: true,
  detect(document) {
    const inside = INSIDE.some((id) => document.getElementById(id));
    return inside || framesOf(document).some((frame) => frame.matches(FRAME)) ? document.body : null;
  },
  capability: () => ({ level: 'outline', reason: 'canvas' }),
  read: () => ({ outline: [], passage: null, place: null }),
  sample: () => '',
  blocks: noBlocks,
  near: () => [],
};

function* noBlocks(): Generator<PlacedBlock | null, boolean> {
  yield null;
  return true;
}
