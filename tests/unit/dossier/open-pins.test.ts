import { describe, expect, it } from 'vitest';
import { findablePins } from '../../../core/dossier/findable.ts';
import { openPins } from '../../../core/dossier/open-pins.ts';
import type { Pin } from '../../../core/dossier/pin.ts';
import { buildIndex } from '../../../core/search/index/build.ts';
import { libraryDocuments } from '../../../core/search/library-documents.ts';
import type { Found } from '../../../core/search/match.ts';
import { type OpenCollection, openCollection } from '../../../core/search/open-collection.ts';
import { createSearch } from '../../../core/search/search.ts';
import { card, LIBRARY } from '../search/cards.ts';
import { somePassage, somePin } from './pins.ts';

const documents = libraryDocuments({
  cards: [
    ...LIBRARY,
    ...Array.from({ length: 12 }, (_, at) => card({ id: `eis-${at}`, title: `Dienstverlening ${at}` })),
  ],
  glossary: [],
});
const library = openCollection({ name: 'library', documents, index: buildIndex(documents) });

const passage = (id: string, more: Partial<Pin> = {}): Pin => ({ ...somePassage(), id, ...more });
const open = (pins: readonly Pin[]) =>
  new Promise<OpenCollection>((done) => openPins(pins, library, globalThis, done));
const searchWith = async (...pins: readonly Pin[]) => createSearch([library, await open(pins)]);
const figures = (found: readonly Found[]) =>
  found.map(({ id, score, confident }) => ({ id, score, confident }));
const ofPins = ({ collection }: { collection: string }) => collection === 'pins';

describe('what can be found of pins', () => {
  it('is note, labels, title and text, but of a whole card only what its owner added', () => {
    const fields = (pin: Pin) => findablePins([pin])[0]?.passages.map(({ field }) => field);
    expect(fields(passage('a', { note: 'Bel de FG', labels: ['urgent'] }))).toEqual([
      'note',
      'label',
      'origin',
      'body',
    ]);
    expect(fields(somePin())).toEqual(['note', 'label', 'origin']);
    expect(findablePins([somePin({ note: ' ' })])).toEqual([]);
  });

  it('is in lines that are short enough to show', () => {
    const note = `${'Eerst overleggen met alle betrokken directies. '.repeat(20)}${'x'.repeat(5_000)}`;
    const lines = findablePins([passage('a', { note })])[0]?.passages[0]?.text.split('\n') ?? [];
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(200);
    expect(lines[0]).toBe('Eerst overleggen met alle betrokken directies.');
  });
});

describe('pins beside the cards', () => {
  it('are found by a word of the note, also misspelt, and show the line', async () => {
    const search = await searchWith(passage('a', { note: 'Vandaag niets.\nBespreken met Wagenmakers' }));
    const [match] = search('wagenmaekrs').matches.filter(ofPins);
    expect(match).toMatchObject({
      id: 'a',
      confident: true,
      reason: { field: 'note', text: 'Bespreken met Wagenmakers', ranges: [[14, 25]] },
    });
  });

  it('split compounds on the words of the library', async () => {
    const search = await searchWith(passage('a', { note: 'Wacht op het collegevoorstel' }));
    expect(search('voorstel').matches.some(ofPins)).toBe(true);
  });

  it('leave the answers of the library as they were', async () => {
    const alone = createSearch([library]);
    const search = await searchWith(
      passage('a', { note: 'internetconsultatie', title: 'Internetconsultatie' }),
      passage('b', { note: 'intrenetconsultatie' }),
    );
    for (const query of ['internetconsultatie', 'intrenetconsultatie', 'dienst', 'grenseffecten']) {
      expect(figures(search(query).found.filter((one) => !ofPins(one)))).toEqual(figures(alone(query).found));
    }
    expect(search('internetconsultatie').found[0]?.collection).toBe('library');
  });

  it('come among the first, though more cards than fit have the word in their names', async () => {
    const search = await searchWith(
      ...['a', 'b', 'c'].map((id) => passage(id, { note: 'Over de dienstverlening' })),
    );
    const { matches, found } = search('dienstverlening');
    expect(matches).toHaveLength(10);
    expect(matches.filter(ofPins).map(({ id }) => id)).toEqual(['a', 'b']);
    expect(found.filter(ofPins)).toHaveLength(3);
    expect(search('dienstverlening', { limit: 1 }).matches.filter(ofPins)).toEqual([]);
  });

  it('are indexed in stretches, and not to the end when that is called off', async () => {
    const pins = Array.from({ length: 400 }, (_, at) =>
      passage(`p${at}`, { note: `Bespreken met afdeling ${at} over de uitvoering`.repeat(20) }),
    );
    let done = false;
    const cancel = openPins(pins, library, globalThis, () => {
      done = true;
    });
    expect(done, 'at once').toBe(false);
    cancel();
    expect((await open(pins)).name).toBe('pins');
    expect(done).toBe(false);
  });
});
