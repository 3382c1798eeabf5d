import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { GENERAL } from '../../core/dossier/dossier.ts';
import { toJson } from '../../core/dossier/exchange/file.ts';
import { wholeCard } from '../../core/dossier/pinned.ts';
import { someCards, someDraft } from './cards.ts';
import { choose, openDossier, press, withPins } from './dossier-stage.tsx';
import { makeWorld } from './world.tsx';

afterEach(cleanup);

const [one, two] = someCards();
if (!one || !two) throw new Error('no cards');

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

  it('takes nothing of a draft that belongs to another dossier, and says so', async () => {
    const world = makeWorld();
    const other = await world.dossiers.addDossier('Elders');
    await world.dossiers.assignPage({ address: someDraft().address, title: 'Stuk' }, other);
    world.read({
      state: 'draft',
      draft: someDraft(),
      text: { blocks: [{ text: 'Geheime passage over vraag 1.', level: 0 }], cut: false, whole: true },
    });
    await openDossier(world);
    await press(/^Elders, kies/);
    await press(/^Algemeen/);
    await press('Exporteren');
    (await screen.findByRole('radio', { name: 'Verantwoording Beleidskompas' })).click();
    expect(await screen.findByText(/hoort niet bij dit dossier/)).toBeTruthy();
    await press('Markdown');
    await waitFor(() => expect(world.saved.size).toBe(1));
    const [text = ''] = await Promise.all([...world.saved.values()].map((blob) => blob.text()));
    expect(text).not.toContain('Geheime');
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
