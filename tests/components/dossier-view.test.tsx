import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { GENERAL } from '../../core/dossier/dossier.ts';
import { toJson } from '../../core/dossier/exchange/file.ts';
import { passageOfPage, wholeCard } from '../../core/dossier/pinned.ts';
import { someCards, someDraft } from './cards.ts';
import { makeWorld, showPanel, type World } from './world.tsx';

afterEach(cleanup);

const [one, two] = someCards();
if (!one || !two) throw new Error('no cards');

const button = (name: string | RegExp) => screen.findByRole('button', { name });
const press = async (name: string | RegExp) => (await button(name)).click();
const choose = async (name: string | RegExp) => (await screen.findByRole('menuitem', { name })).click();

/** Opens the Dossier tab of a panel. */
async function openDossier(world: World = makeWorld()): Promise<World> {
  showPanel(world);
  (await button(/^Dossier\b(?!:)/)).click();
  await button(/kies een ander dossier/);
  return world;
}

/** A world with pins, and its Dossier tab open. */
async function withPins(...titles: readonly string[]): Promise<World> {
  const world = makeWorld();
  for (const [at, title] of titles.entries())
    await world.dossiers.pin(GENERAL, { ...wholeCard(one as never), cardId: `eis-${at}`, title });
  return openDossier(world);
}

const shown = () => screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);

describe('pins', () => {
  it('say what they are for while there are none', async () => {
    await openDossier();
    expect(await screen.findByText('Nog niets vastgepind')).toBeTruthy();
  });

  it('keep a pinned card with its note, saved as it is typed', async () => {
    const world = makeWorld();
    showPanel(world);
    world.ask({ kind: 'card', id: 'eis-een' });
    await press('Vastpinnen');
    await screen.findByRole('button', { name: 'Vastpinnen', pressed: true });
    (await button(/^Dossier\b(?!:)/)).click();
    const note = await screen.findByRole('textbox', { name: 'Notitie bij ‘Eerste toets’' });
    fireEvent.input(note, { target: { value: 'Zie https://ap.example/dpia.' } });
    await waitFor(async () => expect((await world.pinned())[0]?.note).toBe('Zie https://ap.example/dpia.'));
    expect((await screen.findByRole('link', { name: /ap\.example/ })).getAttribute('href')).toBe(
      'https://ap.example/dpia',
    );
  });

  it('show a note from another window, and lose nothing that both typed', async () => {
    const world = await withPins('A');
    const [pin] = await world.pinned();
    const note = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Notitie bij ‘A’' });
    await world.dossiers.note(pin?.id ?? '', 'Samen', '');
    await waitFor(() => expect(note.value).toBe('Samen'));
    note.focus();
    fireEvent.input(note, { target: { value: 'Samen hier' } });
    await world.dossiers.note(pin?.id ?? '', 'Ook: Samen', 'Samen');
    fireEvent.input(note, { target: { value: 'Samen hier nog' } });
    await waitFor(async () => expect((await world.pinned())[0]?.note).toBe('Ook: Samen hier nog'));
    await waitFor(() => expect(note.getAttribute('aria-busy')).toBe('false'));
    note.blur();
    await waitFor(() => expect(note.value).toBe('Ook: Samen hier nog'));
  });

  it('are taken away and put back as they were, by button and by key', async () => {
    const world = await withPins('A');
    const before = await world.pinned();
    for (const back of [
      () => press('Ongedaan maken'),
      () => fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true }),
    ]) {
      await press('Losmaken: A');
      await button('Ongedaan maken');
      expect(await world.pinned()).toEqual([]);
      await back();
      await button('Losmaken: A');
      expect(await world.pinned()).toEqual(before);
    }
  });

  it('come back with their note when the card is pinned again, also after another message', async () => {
    const world = makeWorld();
    const { id } = await world.dossiers.pin(GENERAL, wholeCard(one));
    await world.dossiers.note(id, 'Bewaar mij', '');
    await openDossier(world);
    await press('Losmaken: Eerste toets');
    await button('Ongedaan maken');
    world.ask({ kind: 'card', id: 'eis-een' });
    await press('Kopieer met bron');
    expect(await screen.findByText('Gekopieerd, met bron')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Ongedaan maken' })).toBeTruthy();
    await press('Vastpinnen');
    await screen.findByRole('button', { name: 'Vastpinnen', pressed: true });
    expect((await world.pinned()).map((pin) => pin.note)).toEqual(['Bewaar mij']);
    expect(screen.queryByRole('button', { name: 'Ongedaan maken' })).toBeNull();
  });

  it('say so when nothing could be kept', async () => {
    const world = makeWorld();
    showPanel(world);
    world.breakPins();
    world.ask({ kind: 'card', id: 'eis-een' });
    await press('Vastpinnen');
    expect(await screen.findByText('Bewaren lukte niet. Er is niets veranderd.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Vastpinnen', pressed: false })).toBeTruthy();
  });

  it('move by the arrows on their handle, and say where they went', async () => {
    await withPins('A', 'B', 'C');
    fireEvent.keyDown(await button('Verplaats ‘C’ in de lijst'), { key: 'ArrowUp' });
    expect(await screen.findByText('‘C’ staat nu op plaats 2 van 3')).toBeTruthy();
    await waitFor(() => expect(shown()).toEqual(['A', 'C', 'B']));
    fireEvent.keyDown(await screen.findByRole('button', { name: 'A' }).catch(() => screen.getByText('A')), {
      key: 'End',
      altKey: true,
    });
    await waitFor(() => expect(shown()).toEqual(['C', 'B', 'A']));
  });

  it('are found by a word of theirs, and filtered by label and by open questions', async () => {
    const world = await withPins('Appel', 'Peer', 'Banaan');
    const [apple, pear] = await world.pinned();
    await world.dossiers.setLabel([apple?.id ?? ''], 'fruit', true);
    for (const question of [0, 1]) await world.dossiers.setDone(pear?.id ?? '', question, true);
    const field = await screen.findByRole('searchbox', { name: 'Zoek in dit dossier' });
    fireEvent.input(field, { target: { value: 'PÉER' } });
    await waitFor(() => expect(shown()).toEqual(['Peer']));
    expect(screen.getByText('1 pin gevonden')).toBeTruthy();
    fireEvent.input(field, { target: { value: '' } });
    await press('fruit');
    await waitFor(() => expect(shown()).toEqual(['Appel']));
    await press('fruit');
    await press('Open vragen');
    await waitFor(() => expect(shown()).toEqual(['Appel', 'Banaan']));
  });

  it('are chosen several at once: copied in their order, labelled, moved, taken away', async () => {
    const world = await withPins('A', 'B', 'C');
    const wet = await world.dossiers.addDossier('Wet');
    await press('Pins kiezen');
    for (const name of ['Kies ‘C’', 'Kies ‘A’']) (await screen.findByRole('checkbox', { name })).click();
    await press('Kopieer de gekozen pins, met bron');
    expect(world.copied.at(-1)).toMatch(/^A\n[\s\S]*\n\nC\n/);
    const bar = screen.getByRole('region', { name: 'Gekozen pins' });
    fireEvent.input(within(bar).getByRole('combobox', { name: 'Nieuw label' }), {
      target: { value: ' spoed ' },
    });
    within(bar).getByRole('button', { name: 'Voeg label toe' }).click();
    await waitFor(async () =>
      expect((await world.pinned()).map(({ labels }) => labels.length)).toEqual([1, 0, 1]),
    );
    fireEvent.change(within(bar).getByRole('combobox', { name: 'Verplaats naar' }), {
      target: { value: wet },
    });
    await waitFor(() => expect(shown()).toEqual(['B']));
    await press('Ongedaan maken');
    await waitFor(() => expect(shown()).toEqual(['A', 'B', 'C']));
  });

  it('mark questions as done', async () => {
    const world = await withPins('A');
    (await screen.findByText('Vragen · 0 van 2 gedaan')).click();
    (await screen.findByRole('checkbox', { name: 'Wat?' })).click();
    expect(await screen.findByText('Vragen · 1 van 2 gedaan')).toBeTruthy();
    expect([...((await world.pinned())[0]?.done ?? [])]).toEqual([1]);
  });

  it('show what changed on their card since, and take it over when asked', async () => {
    const world = makeWorld();
    const old = { ...one, body: { ...one.body, questions: [['Wie?'], ['Hoe oud?']] } };
    await world.dossiers.pin(GENERAL, wholeCard(old));
    await openDossier(world);
    (await screen.findByText('Deze kaart is veranderd sinds je haar vastpinde')).click();
    expect(document.querySelector('del')?.textContent).toContain('Hoe oud?');
    expect(document.querySelector('ins')?.textContent).toContain('Wat?');
    await press('Neem de nieuwe tekst over');
    await waitFor(() => expect(screen.queryByText(/Deze kaart is veranderd/)).toBeNull());
    await press('Ongedaan maken');
    expect(await screen.findByText(/Deze kaart is veranderd/)).toBeTruthy();
  });

  it('of a part of a card and of a passage say what they are', async () => {
    const world = makeWorld();
    showPanel(world);
    world.ask({ kind: 'card', id: 'eis-een' });
    await press('Pin vast: Twee');
    await screen.findByText('Vastgepind');
    world.ask({
      kind: 'pin',
      passage: { text: 'Een zin.\nNog een.', title: 'Stuk', address: 'https://a.example/b' },
    });
    await waitFor(async () => expect(await world.pinned()).toHaveLength(2));
    world.ask({ kind: 'dossier' });
    expect(await screen.findByText('Doe dit')).toBeTruthy();
    expect(await screen.findByText('Passage · a.example')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Stuk' }).getAttribute('href')).toBe('https://a.example/b');
  });

  it('of a passage go to the dossier of its page, though the panel does not know that page', async () => {
    const world = makeWorld();
    const wet = await world.dossiers.addDossier('Wet');
    await world.dossiers.assignPage({ address: 'https://a.example/b', title: 'Stuk' }, wet);
    showPanel(world);
    world.ask({ kind: 'pin', passage: { text: 'Een zin.', title: 'Stuk', address: 'https://a.example/b' } });
    await waitFor(async () => expect((await world.pinned())[0]?.dossier).toBe(wet));
  });

  it('go into the draft where that is possible, and say so where it is not', async () => {
    const world = makeWorld();
    const inserted: string[] = [];
    let room = true;
    await world.dossiers.pin(GENERAL, wholeCard(one));
    world.read({ state: 'draft', draft: someDraft({ canInsert: true }) });
    await openDossier({
      ...world,
      page: {
        ...world.page,
        insert: async ({ text, html }) => {
          inserted.push(text, html);
          return room;
        },
      },
    });
    await press('Zet in je tekst: Eerste toets');
    expect(await screen.findByText('In je tekst gezet')).toBeTruthy();
    expect(inserted[1]).toContain('<h2>Eerste toets</h2>');
    room = false;
    await press('Zet in je tekst: Eerste toets');
    expect(await screen.findByText(/Invoegen lukte niet/)).toBeTruthy();
  });
});

describe('dossiers', () => {
  it('are made for the page beside the panel, and that page keeps its dossier', async () => {
    const world = makeWorld();
    world.read({ state: 'draft', draft: someDraft() });
    await openDossier(world);
    await press('Kies een dossier');
    await press('Nieuw dossier');
    fireEvent.input(await screen.findByRole('textbox', { name: 'Naam van het dossier' }), {
      target: { value: 'Wet proactief' },
    });
    await press('Maak dossier');
    expect(await screen.findByText('De pagina hiernaast hoort bij dit dossier.')).toBeTruthy();
    expect(await button('Dossier: Wet proactief')).toBeTruthy();
    world.read({ state: 'draft', draft: someDraft({ address: 'https://schrijf.example/ander' }) });
    expect(await button('Dossier: Algemeen')).toBeTruthy();
    world.read({ state: 'draft', draft: someDraft() });
    expect(await button('Dossier: Wet proactief')).toBeTruthy();
    world.ask({ kind: 'card', id: 'eis-een' });
    await press('Vastpinnen');
    await waitFor(async () => expect((await world.pinned())[0]?.dossier).not.toBe(GENERAL));
  });

  it('are renamed, archived, merged and deleted, and each of these can be taken back', async () => {
    const world = makeWorld();
    const wet = await world.dossiers.addDossier('Wet');
    await world.dossiers.pin(wet, wholeCard(one));
    await openDossier(world);
    await press('Algemeen, kies een ander dossier');
    await press(/^Wet/);
    const menu = async (name: string) => {
      await press(/^Meer met ‘(Wet|Besluit)’/);
      await choose(name);
    };
    await menu('Hernoemen');
    fireEvent.input(await screen.findByRole('textbox', { name: 'Naam van het dossier' }), {
      target: { value: 'Besluit' },
    });
    await press('Bewaar');
    await button('Besluit, kies een ander dossier');
    await press('Ongedaan maken');
    await button('Wet, kies een ander dossier');
    await menu('Archiveren');
    expect(await screen.findByText('Gearchiveerd')).toBeTruthy();
    await press('Ongedaan maken');
    await waitFor(() => expect(screen.queryByText('Gearchiveerd')).toBeNull());
    await menu('Verwijderen');
    expect(await screen.findByText('‘Wet’ is verwijderd met alles erin')).toBeTruthy();
    expect(await world.pinned()).toEqual([]);
    await press('Ongedaan maken');
    await waitFor(async () => expect(await world.pinned()).toHaveLength(1));
    await menu('Samenvoegen met …');
    fireEvent.change(await screen.findByRole('combobox', { name: 'Voeg ‘Wet’ samen met' }), {
      target: { value: GENERAL },
    });
    await press('Voeg samen');
    await button('Algemeen, kies een ander dossier');
    expect((await world.pinned()).map(({ dossier }) => dossier)).toEqual([GENERAL]);
    await press('Ongedaan maken');
    await waitFor(async () => expect((await world.pinned())[0]?.dossier).toBe(wet));
  });

  it('are searched all at once, and lead to the pin', async () => {
    const world = makeWorld();
    const wet = await world.dossiers.addDossier('Wet');
    await world.dossiers.pin(
      wet,
      passageOfPage({ text: 'Het UWV belt terug.', title: 'Stuk', address: 'https://a.example/' }),
    );
    await openDossier(world);
    await press(/kies een ander dossier/);
    const field = await screen.findByRole('searchbox', { name: 'Zoek in al je pins' });
    field.focus();
    fireEvent.input(field, { target: { value: 'uwv' } });
    await press(/^Stuk/);
    await button('Wet, kies een ander dossier');
    await waitFor(() => expect((document.activeElement as HTMLElement).dataset.pin).toBeTruthy());
  });
});

describe('what goes out and comes in', () => {
  it('is a file in each format', async () => {
    const world = await withPins('A');
    await press('Exporteren');
    for (const [format, extension, start] of [
      ['Markdown', 'md', '# Algemeen'],
      ['HTML', 'html', '<!DOCTYPE html>'],
      ['JSON', 'json', '{'],
      ['Word', 'docx', 'PK'],
    ] as const) {
      await press(format);
      await waitFor(() =>
        expect([...world.saved.keys()].some((name) => name.endsWith(`.${extension}`))).toBe(true),
      );
      const name = [...world.saved.keys()].find((one) => one.endsWith(extension)) ?? '';
      expect(name).toMatch(/^algemeen-\d{4}-\d\d-\d\d\./);
      expect((await world.saved.get(name)?.text())?.startsWith(start)).toBe(true);
      await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull());
    }
  });

  it('takes the passages of the open draft for the Verantwoording, and keeps none of them', async () => {
    const world = makeWorld();
    await world.dossiers.setCheck(GENERAL, 'eis-een', {
      state: 'niet van toepassing',
      reason: 'er niets verandert',
    });
    world.read({
      state: 'draft',
      draft: someDraft(),
      text: { blocks: [{ text: 'Geheime passage over vraag 1.', level: 0 }], cut: false, whole: true },
    });
    await openDossier(world);
    await press('Exporteren');
    (await screen.findByRole('radio', { name: 'Verantwoording Beleidskompas' })).click();
    await waitFor(() => expect(screen.queryByRole('button', { name: 'JSON' })).toBeNull());
    await press('Markdown');
    await waitFor(() => expect(world.saved.size).toBe(1));
    const [text = ''] = await Promise.all([...world.saved.values()].map((blob) => blob.text()));
    expect(text).toContain('Geheime passage over vraag 1.');
    expect(text).toContain('**Niet van toepassing** omdat er niets verandert');
    expect(JSON.stringify(await world.dossiers.records())).not.toContain('Geheime');
  });

  /** Gives the import a file, as choosing one would. */
  async function give(name: string, text: string): Promise<void> {
    await press('Meer met ‘Algemeen’');
    await choose('Importeren');
    const field = (await screen.findByLabelText('Kies een bestand')) as HTMLInputElement;
    Object.defineProperty(field, 'files', { value: [new File([text], name)] });
    fireEvent.change(field);
  }

  it('shows first what a file would do, and changes only what is ticked', async () => {
    const theirs = makeWorld();
    const { id } = await theirs.dossiers.pin(GENERAL, wholeCard(one));
    await theirs.dossiers.note(id, 'Van een collega', '');
    await theirs.dossiers.pin(GENERAL, wholeCard(two));
    const world = makeWorld();
    await world.dossiers.pin(GENERAL, wholeCard(one));
    await openDossier(world);
    await give('collega.json', toJson(await theirs.dossiers.records(), 0));
    expect(await screen.findByText('1 nieuw onderdeel')).toBeTruthy();
    expect(await screen.findByText('1 onderdeel is hier anders')).toBeTruthy();
    expect(await world.pinned()).toHaveLength(1);
    (await screen.findByRole('checkbox', { name: /Eerste toets/ })).click();
    await press('Neem 2 onderdelen over');
    await waitFor(async () =>
      expect((await world.pinned()).map(({ note }) => note)).toEqual(['Van een collega', '']),
    );
    await press('Ongedaan maken');
    await waitFor(async () => expect((await world.pinned()).map(({ note }) => note)).toEqual(['']));
  });

  it('says where a broken file breaks off, and changes nothing', async () => {
    const world = await withPins('A');
    const before = await world.pinned();
    await give('kapot.json', '{"format": "vakkompas.dossier",\n oeps');
    expect(
      await screen.findByText(
        '‘kapot.json’ is geen geldige JSON: het gaat mis op regel 2, teken 2. Er is niets veranderd.',
      ),
    ).toBeTruthy();
    expect(await world.pinned()).toEqual(before);
  });

  it('reads Markdown with ids of cards', async () => {
    const world = await openDossier();
    await give('lijst.md', '- eis-een: bel de FG\n- eis-onbekend\n');
    expect(await screen.findByText('1 kaart is hier niet bekend')).toBeTruthy();
    await press('Neem 1 onderdeel over');
    await waitFor(async () => expect((await world.pinned())[0]?.note).toBe('bel de FG'));
  });
});
