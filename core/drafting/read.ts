import type { PageReading } from './draft.ts';
import { type Moment, sampleWhenDue } from './sampling.ts';
import { type Chosen, chooseSurface } from './surfaces/choose.ts';
import type { Placed } from './surfaces/surface.ts';

const LONGEST_TITLE = 300;
const NOTHING: PageReading = {
  address: '',
  title: '',
  surface: 'none',
  capability: { level: 'none', reason: 'empty' },
  writing: false,
  canShow: false,
  canInsert: false,
  outline: [],
  passage: null,
  sample: null,
};

/** A reading, and where in the page it comes from. */
export interface Look {
  readonly reading: PageReading;
  /** Null when there is nothing to read. */
  readonly chosen: Chosen | null;
  /** Where the passage is. */
  readonly place: Placed | null;
}

/**
 * Reads the page that somebody is writing in. Changes nothing in it, does a bounded amount of work and
 * may be called at every change.
 *
 * @param location Where the page is; query and fragment are left out of the reading.
 * @returns A reading of plain strings and numbers, safe to post. A page that breaks its own DOM gives an
 *   empty reading with surface "none"; this never throws.
 */
export function look(document: Document, location: Location, moment: Moment = {}): Look {
  try {
    return lookAt(document, location, moment);
  } catch {
    return { reading: NOTHING, chosen: null, place: null };
  }
}

/** The same for who needs the reading alone. */
export function readPage(document: Document, location: Location, moment: Moment = {}): PageReading {
  return look(document, location, moment).reading;
}

function lookAt(document: Document, location: Location, moment: Moment): Look {
  const address = `${location.origin}${location.pathname}`;
  // A form named "title" takes the place of the title in the DOM.
  const title = typeof document.title === 'string' ? document.title.slice(0, LONGEST_TITLE) : '';
  const chosen = chooseSurface(document);
  if (!chosen) return { reading: { ...NOTHING, address, title }, chosen, place: null };
  const { surface, root } = chosen;
  const { passage, place, outline } = surface.read(root);
  const reading: PageReading = {
    address,
    title,
    surface: surface.id,
    capability: surface.capability(root),
    writing: surface.writing,
    canShow: surface.show !== undefined,
    canInsert: surface.insert !== undefined,
    outline,
    passage,
    sample: sampleWhenDue(document, address + title + surface.id, surface.sample(root), moment),
  };
  return { reading, chosen, place };
}
