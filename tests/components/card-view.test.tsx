import { act, cleanup, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { makeWorld, showPanel } from './world.tsx';

afterEach(cleanup);

/** Unfolds the first group of the library. */
async function unfoldFirst(): Promise<void> {
  (await screen.findByRole('heading', { name: '4 Gevolgen' })).click();
}

describe('a card', () => {
  it('opens on request, takes the focus and tells everything', async () => {
    const world = makeWorld();
    showPanel(world);
    world.ask({ kind: 'card', id: 'eis-een' });
    const title = await screen.findByRole('heading', { name: 'Eerste toets' });
    expect(document.activeElement).toBe(title);
    for (const part of ['Vraag jezelf af', 'Doe dit', 'Bron', 'Zie ook']) {
      expect(screen.getByRole('heading', { name: part })).toBeTruthy();
    }
    expect(screen.getByText(/gecontroleerd op 23 november 2026/)).toBeTruthy();
    const link = screen.getByRole('link', { name: 'Bron van de toets' });
    expect(link.getAttribute('href')).toBe('https://bron.example/');
    expect(link.getAttribute('rel')).toContain('noopener');
  });

  it('says when it still has to be checked, and under which condition it binds', async () => {
    const world = makeWorld();
    showPanel(world);
    world.ask({ kind: 'card', id: 'eis-twee' });
    expect(await screen.findByText('Te controleren')).toBeTruthy();
    expect(screen.getByText('Verplicht als er iets verandert.')).toBeTruthy();
  });

  it('goes to a related card and back to the tab it came from, with the focus on what opened it', async () => {
    const world = makeWorld();
    showPanel(world);
    screen.getByRole('button', { name: 'Bladeren' }).click();
    await unfoldFirst();
    (await screen.findByRole('button', { name: /Eerste toets/ })).click();
    (await screen.findByRole('button', { name: 'Kwaliteitseisenbeoordelingsverantwoordelijkheid' })).click();
    expect(await screen.findByText('Te controleren')).toBeTruthy();
    // The tab and the way back have the same name; the way back stands in the card.
    document.querySelector<HTMLElement>('.card-view__back')?.click();
    await screen.findByRole('heading', { name: '4 Gevolgen' });
    expect(document.activeElement?.getAttribute('data-opens')).toBe('eis-twee');
  });

  it('ignores a request for a card that does not exist', async () => {
    const world = makeWorld();
    showPanel(world);
    world.ask({ kind: 'card', id: 'eis-een' });
    await screen.findByRole('heading', { name: 'Eerste toets' });
    await act(() => world.ask({ kind: 'card', id: 'eis-bestaat-niet' }));
    expect(screen.getByRole('heading', { name: 'Eerste toets' })).toBeTruthy();
  });

  it('copies with source and date', async () => {
    const world = makeWorld();
    showPanel(world);
    world.ask({ kind: 'card', id: 'eis-een' });
    (await screen.findByRole('button', { name: 'Kopieer met bron' })).click();
    expect(await screen.findByText('Gekopieerd, met bron')).toBeTruthy();
    expect(world.copied[0]).toContain('Eerste toets\n\nDit is de kern van Eerste toets.');
    expect(world.copied[0]).toContain('Bron van de toets – https://bron.example/');
    expect(world.copied[0]).toContain('23 november 2026');
  });
});
