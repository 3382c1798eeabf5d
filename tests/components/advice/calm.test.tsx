import { act, cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { someDraft } from '../cards.ts';
import type { World } from '../world.tsx';
import { adviceOn, besideDraft, elsewhere, titles } from './beside.ts';

const [ONE, TWO] = ['Eerste toets', 'Kwaliteitseisenbeoordelingsverantwoordelijkheid'] as const;
const NEW = 'Een andere alinea.';
let hasFocus = true;

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  vi.spyOn(document, 'hasFocus').mockImplementation(() => hasFocus);
  hasFocus = true;
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** The caret goes to another passage, which calls for other cards. */
function moveOn(world: World, text = NEW, cardId = 'eis-twee'): void {
  world.advice.splice(0, world.advice.length, adviceOn(cardId));
  act(() => world.read({ state: 'draft', draft: elsewhere(text) }));
}
const wait = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms).then(() => {}));
/** A panel with one card, and its title. */
async function reading(): Promise<{ world: World; title: HTMLElement }> {
  const world = await besideDraft([adviceOn('eis-een')]);
  const title = await screen.findByRole('button', { name: ONE });
  await wait(5_000);
  return { world, title };
}
const isOld = () => expect([screen.queryByText(NEW), ...titles()]).toEqual([null, ONE]);
const isNew = () => expect([screen.queryByText(NEW) !== null, ...titles()]).toEqual([true, TWO]);

describe('the list of cards', () => {
  it('is new at once when nobody reads it', async () => {
    const { world } = await reading();
    moveOn(world);
    isNew();
  });

  it.each(['pointerMove', 'wheel', 'scroll', 'keyDown', 'focusIn'] as const)(
    'waits for three seconds without a sign of reading after %s',
    async (sign) => {
      const { world, title } = await reading();
      fireEvent[sign](title);
      moveOn(world);
      isOld();
      await wait(2_000);
      fireEvent[sign](title);
      await wait(2_000);
      isOld();
      await wait(1_100);
      isNew();
    },
  );

  it('stays with what is read while its place scrolls, and takes the newest in the end', async () => {
    const { world } = await reading();
    fireEvent.scroll(screen.getByRole('main'));
    moveOn(world, 'Tussendoor.', 'eis-een');
    moveOn(world);
    isOld();
    await wait(3_100);
    isNew();
    expect(screen.queryByText('Tussendoor.')).toBeNull();
  });

  it('is new at once for who turns to something else in the panel, or goes back to the page', async () => {
    const { world, title } = await reading();
    fireEvent.pointerMove(title);
    moveOn(world);
    isOld();
    fireEvent.focusIn(screen.getByRole('combobox'));
    await wait(0);
    isNew();
    moveOn(world, 'De uitvoering wordt later betrokken.', 'eis-een');
    fireEvent.pointerMove(title);
    hasFocus = false;
    moveOn(world);
    isNew();
  });

  it('is new when the panel loses the focus', async () => {
    const { world, title } = await reading();
    fireEvent.keyDown(title, { key: 'Tab' });
    moveOn(world);
    isOld();
    hasFocus = false;
    fireEvent.blur(window);
    await wait(0);
    isNew();
  });

  it('waits for as long as a form of a card is open, but not for another document', async () => {
    const { world } = await reading();
    screen.getByRole('button', { name: `Niet hier: ${ONE}` }).click();
    const first = await screen.findByRole('radio', { name: 'Nu even niet' });
    moveOn(world);
    await wait(30_000);
    isOld();
    fireEvent.keyDown(first, { key: 'Escape' });
    await wait(6_100);
    isNew();
    screen.getByRole('button', { name: `Niet hier: ${TWO}` }).click();
    await screen.findByRole('radio', { name: 'Nu even niet' });
    world.advice.splice(0, 1, adviceOn('eis-een'));
    world.read({ state: 'draft', draft: someDraft({ address: 'https://schrijf.example/ander' }) });
    await vi.waitFor(() => expect(titles()).toEqual([ONE]));
  });

  it('keeps the cards that stay, with the focus that is on them', async () => {
    const { world, title } = await reading();
    title.focus();
    await wait(4_000);
    world.advice.splice(0, 1, adviceOn('eis-twee'), adviceOn('eis-een'));
    act(() => world.read({ state: 'draft', draft: elsewhere(NEW) }));
    expect(titles()).toEqual([TWO, ONE]);
    expect(screen.getByRole('button', { name: ONE })).toBe(title);
    expect(document.activeElement).toBe(title);
  });

  it('gives the focus to what comes in the place of a card that goes', async () => {
    const { world, title } = await reading();
    title.focus();
    await wait(4_000);
    moveOn(world);
    expect(document.activeElement?.textContent).toBe(TWO);
  });

  it('is told of once per pause, and only when other cards are in it', async () => {
    const { world } = await reading();
    const status = screen.getAllByRole('status')[0] as HTMLElement;
    expect(status.textContent).toBe('1 kaart bij deze passage');
    const told: (string | null)[] = [];
    const watcher = new MutationObserver(() => told.push(status.textContent));
    watcher.observe(status, { childList: true, characterData: true, subtree: true });
    moveOn(world, 'Dezelfde kaart.', 'eis-een');
    await wait(3_000);
    expect(told).toEqual([]);
    moveOn(world);
    await wait(500);
    moveOn(world, 'En verder.', 'eis-een');
    await wait(500);
    moveOn(world, 'Tot hier.');
    await wait(3_000);
    expect(told.filter((text) => text !== '')).toEqual(['1 kaart bij deze passage']);
    watcher.disconnect();
  });
});
