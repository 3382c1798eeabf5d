import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { Match } from '../../core/search/match.ts';
import { makeWorld, showPanel } from './world.tsx';

afterEach(cleanup);

const first: Match = {
  collection: 'library',
  id: 'eis-een',
  score: 2,
  confident: true,
  reason: { field: 'title', text: 'Eerste toets', ranges: [[0, 6]] },
};
const second: Match = {
  collection: 'library',
  id: 'eis-twee',
  score: 1,
  confident: true,
  reason: { field: 'term', text: 'tweede toets', ranges: [[0, 6]] },
};

function search(matches: Match[], query = 'eerst'): HTMLElement {
  const world = makeWorld();
  world.matches.push(...matches);
  showPanel(world);
  const box = screen.getByRole('combobox');
  fireEvent.input(box, { target: { value: query } });
  return box;
}

describe('the search field', () => {
  it('marks where a card matched and says under which other name', async () => {
    search([first, second]);
    expect((await screen.findByText('Eerste')).tagName).toBe('MARK');
    expect(screen.getByText('ook bekend als', { exact: false })).toBeTruthy();
    expect(screen.getByText('2 kaarten gevonden')).toBeTruthy();
  });

  it('walks with the arrows, telling assistive technology where it stands, and opens with Enter', async () => {
    const box = search([first, second]);
    await screen.findAllByRole('option');
    fireEvent.keyDown(box, { key: 'ArrowDown' });
    const list = within(screen.getByRole('listbox'));
    const option = await list.findByRole('option', { selected: true });
    expect(option.textContent).toContain('tweede toets');
    expect(box.getAttribute('aria-activedescendant')).toBe(option.id);
    fireEvent.keyDown(box, { key: 'Enter' });
    expect(
      await screen.findByRole('heading', { name: 'Kwaliteitseisenbeoordelingsverantwoordelijkheid' }),
    ).toBeTruthy();
    expect((box as HTMLInputElement).value).toBe('');
  });

  it('clears with Escape', async () => {
    const box = search([first]);
    await screen.findAllByRole('option');
    fireEvent.keyDown(box, { key: 'Escape' });
    expect(await screen.findByText('Ik kijk naar de pagina …')).toBeTruthy();
  });

  it('is honest about a search without a sure answer, or without any', async () => {
    search([{ ...first, confident: false }]);
    expect(await screen.findByText(/Geen zeker antwoord/)).toBeTruthy();
    cleanup();
    search([], '<b>niets</b>');
    expect(await screen.findByText(/Geen kaart gevonden voor ‘<b>niets<\/b>’/)).toBeTruthy();
  });

  it('gets the focus with / and Ctrl+K', () => {
    showPanel(makeWorld());
    const box = screen.getByRole('combobox');
    fireEvent.keyDown(document.body, { key: '/' });
    expect(document.activeElement).toBe(box);
    box.blur();
    fireEvent.keyDown(document.body, { key: 'k', ctrlKey: true });
    expect(document.activeElement).toBe(box);
  });
});
