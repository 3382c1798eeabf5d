import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { someDraft } from './cards.ts';
import { makeWorld, showPanel } from './world.tsx';

afterEach(cleanup);

describe('Bij je tekst', () => {
  it('shows kind, heading path, passage and each card with its reason', async () => {
    const world = makeWorld();
    world.advice.push({
      cardId: 'eis-een',
      score: 3,
      reasons: [
        { kind: 'words', marks: [{ quote: 'de uitvoering wordt later betrokken', ranges: [[0, 35]] }] },
      ],
    });
    showPanel(world);
    world.read({ state: 'draft', draft: someDraft() });
    expect(await screen.findByText('Memorie van toelichting')).toBeTruthy();
    expect(screen.getByText('7 Uitvoering')).toBeTruthy();
    expect(screen.getByText('De uitvoering wordt later betrokken.')).toBeTruthy();
    expect(await screen.findByRole('button', { name: 'Eerste toets' })).toBeTruthy();
    expect(screen.getByText('de uitvoering wordt later betrokken').tagName).toBe('MARK');
  });

  it('shows markup from a page as the text that it is', async () => {
    const world = makeWorld();
    const hostile = '<img src=x onerror="globalThis.hacked = true">';
    const { container } = showPanel(world);
    world.read({
      state: 'draft',
      draft: someDraft({ passage: { text: hostile, headings: [hostile], hasCaret: true } }),
    });
    expect((await screen.findAllByText(hostile)).length).toBe(2);
    expect(container.querySelector('img')).toBeNull();
  });

  it.each([
    [{ state: 'not-allowed' } as const, 'Op deze site kijk ik niet mee'],
    [{ state: 'closed' } as const, 'Deze pagina kan ik niet lezen'],
    [{ state: 'off', site: 'https://intranet.example/*' } as const, 'Op deze site staat Vakkompas uit'],
    [
      {
        state: 'draft',
        draft: someDraft({ passage: null, capability: { level: 'none', reason: 'empty' } }),
      } as const,
      'Hier kan ik de tekst niet lezen',
    ],
    [
      {
        state: 'draft',
        draft: someDraft({ passage: null, capability: { level: 'outline', reason: 'canvas' } }),
      } as const,
      'Ik zie alleen de titel',
    ],
    [{ state: 'draft', draft: someDraft() } as const, 'Geen kaart bij deze passage'],
  ])('says honestly when there is nothing to show: %o', async (reading, title) => {
    const world = makeWorld();
    showPanel(world);
    world.read(reading);
    expect(await screen.findByRole('heading', { name: title })).toBeTruthy();
  });

  it('reads a page that looks like no policy text only when asked', async () => {
    const world = makeWorld();
    world.advice.push({ cardId: 'eis-een', score: 3, reasons: [] });
    showPanel(world);
    const verdict = { policy: false, weight: 0.1, docType: null, reasons: [] };
    world.read({ state: 'draft', draft: someDraft({ verdict }) });
    const button = await screen.findByRole('button', { name: 'Toch kaarten zoeken' });
    expect(screen.queryByRole('button', { name: 'Eerste toets' })).toBeNull();
    button.click();
    expect(world.corrections).toEqual([{ policy: true, docType: null }]);
  });

  it('takes a pasted passage where the editor draws its text', async () => {
    const world = makeWorld();
    world.advice.push({ cardId: 'eis-een', score: 3, reasons: [] });
    showPanel(world);
    const capability = { level: 'outline', reason: 'canvas' } as const;
    world.read({ state: 'draft', draft: someDraft({ passage: null, capability, canShow: false }) });
    const field = await screen.findByLabelText('Plak je alinea');
    expect(screen.queryByRole('button', { name: 'Eerste toets' })).toBeNull();
    fireEvent.input(field, { target: { value: 'De uitvoering wordt later betrokken.' } });
    expect(await screen.findByRole('button', { name: 'Eerste toets' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Toon in je tekst' })).toBeNull();
  });

  it('offers to read the frame of another site that holds the text', async () => {
    const world = makeWorld();
    const allow = vi.spyOn(world.site, 'allow');
    showPanel(world);
    const capability = {
      level: 'none',
      reason: 'cross-origin',
      frame: 'https://*.kantoor.example/*',
    } as const;
    world.read({ state: 'draft', draft: someDraft({ passage: null, capability }) });
    (await screen.findByRole('button', { name: 'Meelezen in kantoor.example' })).click();
    expect(allow).toHaveBeenCalledWith('https://*.kantoor.example/*');
  });

  it('shows the passage in the page, and says when that is no longer possible', async () => {
    const world = makeWorld();
    showPanel(world);
    world.read({ state: 'draft', draft: someDraft() });
    const button = await screen.findByRole('button', { name: 'Toon in je tekst' });
    button.click();
    expect(world.shown).toEqual([
      { block: 'passage', text: 'De uitvoering wordt later betrokken.', spans: [] },
    ]);
    vi.spyOn(world.page, 'show').mockResolvedValue(false);
    button.click();
    expect(await screen.findByText('Die plek is niet meer te vinden in je tekst.')).toBeTruthy();
  });

  it('lets the user say what the document is', async () => {
    const world = makeWorld();
    showPanel(world);
    world.read({ state: 'draft', draft: someDraft() });
    (await screen.findByRole('button', { name: 'Klopt dit niet?' })).click();
    const choice = await screen.findByLabelText<HTMLSelectElement>('Wat voor stuk is dit?');
    expect(choice.value).toBe('automatic');
    for (const value of ['doc-nvt', 'other', 'none', 'automatic']) {
      fireEvent.change(choice, { target: { value } });
    }
    await waitFor(() =>
      expect(world.corrections).toEqual([
        { policy: true, docType: 'doc-nvt' },
        { policy: true, docType: null },
        { policy: false, docType: null },
        null,
      ]),
    );
    expect(await screen.findByText('Onthouden voor dit stuk')).toBeTruthy();
  });

  it('turns the site off where it reads along for good', async () => {
    const world = makeWorld();
    const turn = vi.spyOn(world.site, 'turn');
    showPanel(world);
    world.read({ state: 'draft', draft: someDraft() });
    (await screen.findByRole('button', { name: 'Hier niet meer meekijken' })).click();
    expect(turn).toHaveBeenCalledWith('https://schrijf.example/stuk', false);
    world.read({ state: 'off', site: 'https://schrijf.example/*' });
    (await screen.findByRole('button', { name: 'Weer meekijken op schrijf.example' })).click();
    expect(turn).toHaveBeenCalledWith('https://schrijf.example/*', true);
  });
});
