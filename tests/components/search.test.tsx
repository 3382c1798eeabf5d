import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { createPinSearch } from '../../components/search/pin-search.ts';
import { GENERAL } from '../../core/dossier/dossier.ts';
import { passageOfPage, wholeCard } from '../../core/dossier/pinned.ts';
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

function search(matches: Match[], query = 'eerst', world = makeWorld()): HTMLElement {
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

  it('keeps an arrow that follows the last letter at once', async () => {
    const box = search([first, second]) as HTMLInputElement;
    await screen.findAllByRole('option');
    // By hand, as a browser does it: the effects of the letter run a frame later, after the arrow.
    box.value = 'eerste';
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    box.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true }));
    await new Promise((later) => setTimeout(later, 80));
    const list = within(screen.getByRole('listbox'));
    expect(list.getByRole('option', { selected: true }).textContent).toContain('tweede toets');
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

  it('pins with Ctrl+Enter and copies with Shift+Enter, and stays where it is', async () => {
    const world = makeWorld();
    const box = search([first, second], 'eerst', world);
    await screen.findAllByRole('option');
    fireEvent.keyDown(box, { key: 'Enter', ctrlKey: true });
    fireEvent.keyDown(box, { key: 'ArrowDown' });
    fireEvent.keyDown(box, { key: 'Enter', shiftKey: true });
    expect(await screen.findByText('Gekopieerd, met bron')).toBeTruthy();
    await waitFor(async () =>
      expect((await world.pinned()).map(({ cardId }) => cardId)).toEqual(['eis-een']),
    );
    expect(world.copied[0]).toContain('Kwaliteitseisenbeoordelingsverantwoordelijkheid');
    expect((box as HTMLInputElement).value).toBe('eerst');
  });

  it('narrows by a filter that says how many are left, and lets go of it again', async () => {
    search([first, second]);
    const duty = await screen.findByLabelText('Verplicht');
    expect(within(duty).getByText('Onder voorwaarde (1)')).toBeTruthy();
    fireEvent.change(duty, { target: { value: 'onder voorwaarde' } });
    expect(await screen.findByText('1 kaart gevonden')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Filter ‘Onder voorwaarde’ weghalen' }));
    expect(await screen.findByText('2 kaarten gevonden')).toBeTruthy();
  });

  it('forgets a filter with the search that it was for', async () => {
    const box = search([first, second]);
    fireEvent.change(await screen.findByLabelText('Verplicht'), { target: { value: 'onder voorwaarde' } });
    expect(await screen.findByText('1 kaart gevonden')).toBeTruthy();
    fireEvent.keyDown(box, { key: 'Enter' });
    // Effects of signals run after the next frame.
    await new Promise((next) => setTimeout(next, 100));
    fireEvent.input(box, { target: { value: 'eerst' } });
    expect(await screen.findByText('2 kaarten gevonden')).toBeTruthy();
  });

  it('says first what an abbreviation stands for', async () => {
    search([first], 'e.t.');
    const answer = await screen.findByRole('region', { name: 'Betekenis van ET' });
    expect(answer.textContent).toContain('eerste toets');
  });

  it('asks what was meant when nothing is sure, and searches for what one picks', async () => {
    const world = makeWorld();
    world.suggestions.push('Internetconsultatie');
    const box = search([], 'intrnetconslt', world);
    fireEvent.click(await screen.findByRole('button', { name: 'Internetconsultatie' }));
    expect((box as HTMLInputElement).value).toBe('Internetconsultatie');
  });

  it('remembers a search once its answer was opened, and forgets when asked', async () => {
    const world = makeWorld();
    const box = search([first], 'eerst', world);
    await screen.findAllByRole('option');
    expect(world.recent.list.value).toEqual([]);
    fireEvent.keyDown(box, { key: 'Enter' });
    expect(world.recent.list.value).toEqual(['eerst']);
    fireEvent.focusIn(box);
    const recent = await screen.findByRole('region', { name: 'Recent gezocht' });
    fireEvent.click(within(recent).getByRole('button', { name: 'eerst' }));
    expect((box as HTMLInputElement).value).toBe('eerst');
    fireEvent.input(box, { target: { value: '' } });
    fireEvent.click(await screen.findByRole('button', { name: 'Wis recente zoekopdrachten' }));
    expect(world.recent.list.value).toEqual([]);
    expect(screen.queryByRole('region', { name: 'Recent gezocht' })).toBeNull();
  });
});

describe('pins in the search', () => {
  const NOTE = 'De eerste toets bespreken met Wagenmakers';

  /** A panel that searches for real, with a pinned passage and a whole card, and the field in use. */
  async function withPins(query: string) {
    const world = makeWorld();
    const passage = passageOfPage({
      text: 'De uitvoering wordt later betrokken.',
      title: 'Concept toelichting',
      address: 'https://schrijf.example/stuk',
    });
    const { id } = await world.dossiers.pin(GENERAL, passage);
    await world.dossiers.note(id, NOTE, '');
    const [card] = world.cards.values();
    if (card) await world.dossiers.pin(GENERAL, wholeCard(card));
    showPanel({ ...world, search: world.pinSearch.search });
    const box = screen.getByRole<HTMLInputElement>('combobox');
    fireEvent.focus(box);
    fireEvent.input(box, { target: { value: query } });
    return { world, box, id };
  }

  it('shows where a note was found, of which dossier, and opens it there', async () => {
    const { world, box, id } = await withPins('wagenmakers');
    const option = await screen.findByRole('option');
    expect(option.textContent?.trim()).toBe(`Pin in AlgemeenConcept toelichtingje notitie: ${NOTE}`);
    expect(within(option).getByText('Wagenmakers').tagName).toBe('MARK');
    expect(screen.getByText('1 pin gevonden')).toBeTruthy();
    fireEvent.keyDown(box, { key: 'Enter' });
    await waitFor(() => expect(document.activeElement?.getAttribute('data-pin')).toBe(id));
    expect(box.value).toBe('');
    expect(world.recent.list.value).toEqual(['wagenmakers']);
  });

  it('copies a pin with its source, and leaves it alone where a card would be pinned', async () => {
    const { world, box } = await withPins('wagenmakers');
    await screen.findByRole('option');
    fireEvent.keyDown(box, { key: 'Enter', ctrlKey: true });
    fireEvent.keyDown(box, { key: 'Enter', shiftKey: true });
    expect(await screen.findByText('Gekopieerd, met bron')).toBeTruthy();
    expect(world.copied[0]).toContain(NOTE);
    expect(world.copied[0]).toContain('https://schrijf.example/stuk');
    expect(await world.pinned()).toHaveLength(2);
    expect(box.value).toBe('wagenmakers');
  });

  it('counts cards and pins apart, repeats no card, and filters cards alone', async () => {
    await withPins('eerste toets');
    expect(await screen.findByText('2 kaarten gevonden, 1 pin gevonden')).toBeTruthy();
    fireEvent.change(screen.getByLabelText('Verplicht'), { target: { value: 'ja' } });
    expect(await screen.findByText('1 kaart gevonden')).toBeTruthy();
    expect(within(screen.getByRole('listbox')).getAllByRole('option')).toHaveLength(1);
  });

  it('keeps up with pins that change while their matches are shown', async () => {
    const { world, id } = await withPins('wagenmakers');
    await screen.findByRole('option');
    await world.dossiers.note(id, 'Wagenmakers is akkoord', NOTE);
    expect(await screen.findByText('is akkoord', { exact: false })).toBeTruthy();
    await world.dossiers.removePins([id]);
    expect(await screen.findByText(/Geen kaart gevonden/)).toBeTruthy();
  });

  it('stays one of cards when the pins cannot be read', async () => {
    const world = makeWorld();
    const broken = { ...world.dossiers, allPins: () => Promise.reject(new Error('no')) };
    const pinSearch = createPinSearch({
      library: world.library,
      dossiers: broken,
      timers: globalThis,
      signal: new AbortController().signal,
    });
    showPanel({ ...world, pinSearch, search: pinSearch.search });
    const box = screen.getByRole('combobox');
    fireEvent.focus(box);
    fireEvent.input(box, { target: { value: 'eerste' } });
    expect(await screen.findByText('2 kaarten gevonden')).toBeTruthy();
  });
});
