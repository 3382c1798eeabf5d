import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { DataOptions } from '../../components/options/DataOptions.tsx';
import type { DataServices, SyncState } from '../../components/options/data-services.ts';
import { GENERAL } from '../../core/dossier/dossier.ts';
import { toJson } from '../../core/dossier/exchange/file.ts';
import { wholeCard } from '../../core/dossier/pinned.ts';
import { createDossierStore } from '../../core/dossier/store/create-store.ts';
import { counter, memoryBase } from '../unit/dossier/memory-base.ts';
import { someCards } from './cards.ts';
import { translate } from './translate.ts';

afterEach(cleanup);

const [one] = someCards();
if (!one) throw new Error('no card');

/** The settings, with a base that can be made to fail from the start. */
function show(more: Partial<DataServices> = {}, sync: Partial<SyncState> = {}) {
  const base = memoryBase();
  const dossiers = createDossierStore({ base, now: () => 0, newId: counter('id'), writer: 'test' });
  const done: string[] = [];
  const note = (what: string) => async () => {
    done.push(what);
  };
  const services: DataServices = {
    t: translate,
    locale: 'nl',
    dossiers,
    policy: {},
    backups: { list: async () => [], make: note('backup'), read: async () => '' },
    sync: {
      watch: (report) => report({ on: false, allowed: true, report: null, ...sync }),
      turn: async (on) => void done.push(`sync ${on}`),
      clear: note('clear'),
    },
    save: (name) => void done.push(name),
    startOver: note('start over'),
    wipe: note('wipe'),
    ...more,
  };
  render(<DataOptions services={services} />);
  return { dossiers, done };
}

const press = async (name: string | RegExp) => (await screen.findByRole('button', { name })).click();

describe('the settings of what is kept', () => {
  it('save all of it as a file', async () => {
    const { done } = show();
    await press('Bewaar alles als bestand');
    await screen.findByText('Het bestand staat bij je downloads');
    expect(done[0]).toMatch(/^vakkompas-.*\.json$/);
  });

  it('ask before they delete everything', async () => {
    const { done } = show();
    await press('Alles wissen');
    expect(done).toEqual([]);
    await press('Annuleer');
    await press('Alles wissen');
    await press('Ja, wis alles');
    expect(await screen.findByText('Alles is gewist.')).toBeTruthy();
    expect(done).toEqual(['wipe']);
  });

  it('put back from a backup what is missing, and leave what is different', async () => {
    const source = createDossierStore({ base: memoryBase(), now: () => 0, newId: counter('b'), writer: 'b' });
    const { id } = await source.pin(GENERAL, wholeCard(one));
    await source.pin(GENERAL, { ...wholeCard(one), cardId: 'eis-x', title: 'Weg' });
    const text = toJson(await source.records(), 0);
    const { dossiers } = show({
      backups: {
        list: async () => [{ name: 'a', at: 0, records: 2 }],
        make: async () => {},
        read: async () => text,
      },
    });
    await dossiers.pin(GENERAL, wholeCard(one));
    await dossiers.note((await dossiers.allPins())[0]?.id ?? id, 'Van nu', '');
    await press(/^Zet terug/);
    expect(await screen.findByText(/1 onderdeel is teruggezet\. Wat hier anders is/)).toBeTruthy();
    expect((await dossiers.allPins()).map(({ title, note }) => [title, note])).toEqual([
      ['Eerste toets', 'Van nu'],
      ['Weg', ''],
    ]);
  });

  it('turn sync on only when asked, and say what does not fit', async () => {
    const { done } = show({}, { report: { synced: 40, stays: 3, failed: false } });
    const box = await screen.findByRole<HTMLInputElement>('checkbox', {
      name: 'Synchroniseer via mijn browserprofiel',
    });
    expect(box.checked).toBe(false);
    box.click();
    expect(done).toEqual(['sync true']);
    cleanup();
    show({}, { on: true, report: { synced: 40, stays: 3, failed: false } });
    expect(
      await screen.findByText(/40 van de 43 onderdelen staan in je profiel\. 3 onderdelen passen niet/),
    ).toBeTruthy();
  });

  it('offer no sync where the organisation forbids it, and say so', async () => {
    show({ policy: { allowDossierSync: false } }, { on: true, allowed: false });
    const box = await screen.findByRole<HTMLInputElement>('checkbox', {
      name: 'Synchroniseer via mijn browserprofiel',
    });
    expect([box.checked, box.disabled]).toEqual([false, true]);
    expect(screen.getByText('Je organisatie heeft synchroniseren uitgezet.')).toBeTruthy();
    expect(screen.getByText('Dossiers synchroniseren via het browserprofiel mag: nee')).toBeTruthy();
  });

  it('say what else the organisation set', async () => {
    show({ policy: { allowRecentSearches: false } });
    expect(await screen.findByText('Recente zoekopdrachten onthouden mag: nee')).toBeTruthy();
  });

  it('offer a new start when the database cannot be opened, but not when a later version made it', async () => {
    const failing = (name: string) => {
      const error = Object.assign(new Error('no'), { name });
      const { dossiers } = show();
      cleanup();
      return { ...dossiers, watchCounts: (watching: { fail(error: unknown): void }) => watching.fail(error) };
    };
    const { done } = show({ dossiers: failing('UnknownError') });
    await press('Begin met een lege opslag');
    await waitFor(() => expect(done).toEqual(['start over']));
    cleanup();
    show({ dossiers: failing('LaterVersionError') });
    expect(await screen.findByText(/gemaakt met een nieuwere versie/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Begin met een lege opslag' })).toBeNull();
  });
});
