import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { GENERAL } from '../../../core/dossier/dossier.ts';
import type { Mute } from '../../../core/dossier/mute.ts';
import { someDraft } from '../cards.ts';
import { makeWorld, type World } from '../world.tsx';
import { adviceOn, besideDraft, elsewhere, titles } from './beside.ts';

// Only what waits ten minutes needs another clock than the real one.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const [ONE, TWO] = ['Eerste toets', 'Kwaliteitseisenbeoordelingsverantwoordelijkheid'] as const;
const BOTH = [adviceOn('eis-een'), adviceOn('eis-twee')];
const ADDRESS = someDraft().address;

const button = (name: string | RegExp) => screen.findByRole('button', { name });
/** Opens the form of a card and chooses there. */
async function choose(title: string, reason: string): Promise<HTMLElement> {
  (await button(`Niet hier: ${title}`)).click();
  (await screen.findByRole('radio', { name: reason })).click();
  return screen.getByRole('button', { name: 'Wuif weg' });
}
const waveAway = async (title: string, reason: string) => (await choose(title, reason)).click();
const mutes = (world: World) =>
  new Promise<readonly Mute[] | undefined>((report, fail) => {
    const signal = AbortSignal.timeout(1_000);
    world.dossiers.watchDossier(GENERAL, { report: (found) => report(found?.mutes), fail, signal });
  });

describe('"Niet hier, omdat …"', () => {
  it('asks why, keeps the answer for this document, and gives the focus to the next card', async () => {
    const world = await besideDraft(BOTH);
    await waveAway(ONE, 'Al gedaan');
    await waitFor(() => expect(titles()).toEqual([TWO]));
    expect(document.activeElement?.textContent).toBe(TWO);
    expect(await mutes(world)).toEqual([
      { dossier: GENERAL, address: ADDRESS, cardId: 'eis-een', reason: 'al gedaan' },
    ]);
    // The writer goes on in the page.
    vi.spyOn(document, 'hasFocus').mockReturnValue(false);
    world.read({ state: 'draft', draft: elsewhere('Een andere alinea.') });
    expect(await screen.findByText('Een andere alinea.')).toBeTruthy();
    expect(titles()).toEqual([TWO]);
  });

  it('is taken back by button and by key', async () => {
    const world = await besideDraft(BOTH);
    for (const back of [
      async () => (await button('Ongedaan maken')).click(),
      async () => fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true }),
    ]) {
      await waveAway(ONE, 'Komt later');
      expect(await screen.findByText(`‘${ONE}’ is weggewuifd in dit stuk`)).toBeTruthy();
      await waitFor(() => expect(titles()).toEqual([TWO]));
      await back();
      await waitFor(() => expect(titles()).toEqual([ONE, TWO]));
      expect(await mutes(world)).toEqual([]);
    }
  });

  it('takes own words, and does not take none', async () => {
    const world = await besideDraft(BOTH);
    const submit = await choose(ONE, 'Anders, namelijk');
    expect((submit as HTMLButtonElement).disabled).toBe(true);
    fireEvent.input(screen.getByRole('textbox', { name: 'Je eigen reden' }), {
      target: { value: ' Besproken met de <b>CIO</b> ' },
    });
    await waitFor(() => expect((submit as HTMLButtonElement).disabled).toBe(false));
    submit.click();
    expect(await screen.findByText('Besproken met de <b>CIO</b>')).toBeTruthy();
    expect((await mutes(world))?.[0]?.reason).toBe('Besproken met de <b>CIO</b>');
  });

  it('opens at its first choice, and Escape gives the focus back', async () => {
    await besideDraft(BOTH);
    const open = await button(`Niet hier: ${ONE}`);
    open.click();
    const first = await screen.findByRole('radio', { name: 'Nu even niet', checked: true });
    expect(document.activeElement).toBe(first);
    expect(open.getAttribute('aria-expanded')).toBe('true');
    fireEvent.keyDown(first, { key: 'Escape' });
    await waitFor(() => expect(screen.queryByRole('radio')).toBeNull());
    expect(document.activeElement).toBe(open);
    expect(titles()).toEqual([ONE, TWO]);
  });

  it('"nu even niet" lasts ten minutes, in every passage and after other tabs, and is not stored', async () => {
    const world = await besideDraft(BOTH);
    await waveAway(ONE, 'Nu even niet');
    await waitFor(() => expect(titles()).toEqual([TWO]));
    expect(document.activeElement?.textContent).toBe(TWO);
    expect(await mutes(world)).toEqual([]);
    (await button('Bladeren')).click();
    (await button('Bij je tekst')).click();
    vi.advanceTimersByTime(9 * 60_000);
    world.read({ state: 'draft', draft: elsewhere('Negen minuten later.') });
    expect(await screen.findByText('Negen minuten later.')).toBeTruthy();
    await waitFor(() => expect(titles()).toEqual([TWO]));
    vi.advanceTimersByTime(2 * 60_000);
    world.read({ state: 'draft', draft: elsewhere('Elf minuten later.') });
    expect(await screen.findByText('Elf minuten later.')).toBeTruthy();
    await waitFor(() => expect(titles()).toEqual([ONE, TWO]));
  });

  it('lists what was waved away, folded, and shows it after all', async () => {
    const world = await besideDraft(BOTH);
    await waveAway(ONE, 'Niet van toepassing');
    await waveAway(TWO, 'Nu even niet');
    const summary = await screen.findByText('2 kaarten weggewuifd');
    expect(document.activeElement).toBe(summary);
    expect(screen.getByText('Geen kaart bij deze passage', { selector: 'h2' })).toBeTruthy();
    const list = summary.closest('details') as HTMLDetailsElement;
    expect(list.open).toBe(false);
    list.open = true;
    expect(within(list).getByText('Niet van toepassing')).toBeTruthy();
    expect(within(list).getByText('Nu even niet')).toBeTruthy();
    const back = within(list).getByRole('button', { name: `Toch tonen: ${ONE}` });
    back.focus();
    back.click();
    expect(await screen.findByText('1 kaart weggewuifd')).toBe(document.activeElement);
    expect(titles()).toEqual([ONE]);
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
    expect(await screen.findByText('2 kaarten weggewuifd')).toBeTruthy();
    expect((await mutes(world))?.map(({ reason }) => reason)).toEqual(['niet van toepassing']);
    within(list)
      .getByRole('button', { name: `Toch tonen: ${TWO}` })
      .click();
    await waitFor(() => expect(titles()).toEqual([TWO]));
  });

  it('holds for the one document, in the dossier that its page belongs to', async () => {
    const world = makeWorld();
    const dossier = await world.dossiers.addDossier('Fonteinen');
    await world.dossiers.assignPage({ address: ADDRESS, title: 'Stuk' }, dossier);
    await world.dossiers.setMute({ dossier, address: ADDRESS, cardId: 'eis-twee' }, 'al gedaan');
    const seen: (string | null)[] = [];
    const watcher = new MutationObserver(() => seen.push(...titles()));
    watcher.observe(document.body, { childList: true, subtree: true });
    await besideDraft(BOTH, someDraft(), world);
    await waitFor(() => expect(titles()).toEqual([ONE]));
    watcher.disconnect();
    expect(seen, 'not even for a moment').not.toContain(TWO);
    world.read({ state: 'draft', draft: someDraft({ address: 'https://schrijf.example/ander' }) });
    await waitFor(() => expect(titles()).toEqual([ONE, TWO]));
  });

  it('can only wait where there is no address to keep it by', async () => {
    const world = await besideDraft(BOTH, someDraft({ address: '' }));
    (await button(`Niet hier: ${ONE}`)).click();
    await screen.findByRole('radio', { name: 'Nu even niet' });
    expect(screen.getAllByRole('radio')).toHaveLength(1);
    expect(screen.queryByRole('textbox', { name: 'Je eigen reden' })).toBeNull();
    screen.getByRole('button', { name: 'Wuif weg' }).click();
    await waitFor(() => expect(titles()).toEqual([TWO]));
    expect(await mutes(world)).toEqual([]);
  });

  it('says so when it cannot be stored, and leaves the card', async () => {
    const world = await besideDraft(BOTH);
    await button(`Niet hier: ${ONE}`);
    world.breakPins();
    await waveAway(ONE, 'Al gedaan');
    expect(await screen.findByText('Bewaren lukte niet. Er is niets veranderd.')).toBeTruthy();
    expect(titles()).toEqual([ONE, TWO]);
  });

  it('does not keep the cards waiting for a dossier that does not come', async () => {
    const world = makeWorld();
    vi.spyOn(world.dossiers, 'watchDossier').mockImplementation(() => {});
    await besideDraft(BOTH, someDraft(), world);
    expect(titles()).toEqual([]);
    await waitFor(() => expect(titles()).toEqual([ONE, TWO]), { timeout: 3_000 });
  });
});
