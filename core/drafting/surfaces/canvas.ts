import type { PlacedBlock, Surface } from './surface.ts';

/** Collabora and ONLYOFFICE: in their own frame, and the frame as the page around it has it. */
const OFFICES = [
  '#document-canvas,#editor_sdk canvas',
  'iframe[name="frameEditor"],iframe[id^="collabora"],iframe[name^="collabora"]',
  'iframe[src*="/cool/"],iframe[src*="/cool.html"],iframe[src*="/loleaflet"]',
].join();

/** An office in the browser that draws its text as a picture: only the title of the page can be read. */
export const canvas: Surface = {
  id: 'canvas',
  writing: true,
  detect: (document) => (document.querySelector(OFFICES) ? document.body : null),
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
