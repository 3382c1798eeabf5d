import { cleanup, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
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
    expect(screen.getByRole('button', { name: 'Eerste toets' })).toBeTruthy();
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
    [
      {
        state: 'draft',
        draft: someDraft({ passage: null, capability: { level: 'outline', reason: 'canvas' } }),
      } as const,
      'Hier kan ik de tekst niet lezen',
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
    expect(await screen.findByRole('button', { name: 'Eerste toets' })).toBeTruthy();
    world.read({ state: 'draft', draft: someDraft({ verdict, address: 'https://elders.example/' }) });
    expect(await screen.findByRole('button', { name: 'Toch kaarten zoeken' })).toBeTruthy();
  });
});
