import type { Capability } from '../draft.ts';
import { canvas } from './canvas.ts';
import { frameDocument, framesOf } from './focus.ts';
import type { Surface } from './surface.ts';

/** Frames that hold a whole product, and the site that they are from, which their address does not say. */
const KNOWN: readonly { mark: string; site: string }[] = [
  { mark: '#WebApplicationFrame,[name^="WacFrame_"]', site: 'https://*.officeapps.live.com/*' },
];

/** A frame of another site that may hold the text of a page; null when there is none. */
export function closedFrame(document: Document): Capability | null {
  const frames = framesOf(document).filter((frame) => !frameDocument(frame));
  if (frames.length === 0) return null;
  const known = KNOWN.find(({ mark }) => frames.some((frame) => frame.matches(mark)));
  const site = known?.site ?? frames.map(({ src }) => siteOf(src)).find((one) => one);
  return { level: 'none', reason: 'cross-origin', ...(site && { frame: site }) };
}

/** Word for the web, as the page around it has it. */
export const officeFrame: Surface = {
  ...canvas,
  id: 'office-frame',
  detect: (document) =>
    framesOf(document).some((frame) => KNOWN.some(({ mark }) => frame.matches(mark))) ? document.body : null,
  capability: (root) => closedFrame(root.ownerDocument) ?? { level: 'none', reason: 'empty' },
};

/** The match pattern of an address; undefined for one without a site. */
function siteOf(address: string): string | undefined {
  const url = URL.parse(address);
  return url && /^https?:$/.test(url.protocol) ? `${url.protocol}//${url.hostname}/*` : undefined;
}
