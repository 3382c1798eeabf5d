import type { PageReading } from './draft.ts';
import { type Moment, sampleWhenDue } from './sampling.ts';
import { chooseSurface } from './surfaces/choose.ts';

const LONGEST_TITLE = 300;
const NOTHING: PageReading = {
  address: '',
  title: '',
  surface: 'none',
  capability: { level: 'none', reason: 'empty' },
  writing: false,
  outline: [],
  passage: null,
  sample: null,
};

/**
 * Reads the page that somebody is writing in. Changes nothing in it, does a bounded amount of work and
 * may be called at every change.
 *
 * @param location Where the page is; query and fragment are left out of the reading.
 * @returns Plain strings and numbers, safe to post. A page that breaks its own DOM gives an empty reading
 *   with surface "none"; this never throws.
 */
export function readPage(document: Document, location: Location, moment: Moment = {}): PageReading {
  try {
    return read(document, location, moment);
  } catch {
    return NOTHING;
  }
}

function read(document: Document, location: Location, moment: Moment): PageReading {
  const address = `${location.origin}${location.pathname}`;
  // A form named "title" takes the place of the title in the DOM.
  const title = typeof document.title === 'string' ? document.title.slice(0, LONGEST_TITLE) : '';
  const chosen = chooseSurface(document);
  if (!chosen) return { ...NOTHING, address, title };
  const { surface, root } = chosen;
  return {
    address,
    title,
    surface: surface.id,
    capability: surface.capability(root),
    writing: surface.writing,
    ...surface.read(root),
    sample: sampleWhenDue(document, address + title + surface.id, surface.sample(root), moment),
  };
}
