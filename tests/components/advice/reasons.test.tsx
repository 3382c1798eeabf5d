import { cleanup, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { someDraft } from '../cards.ts';
import { makeWorld } from '../world.tsx';
import { adviceOn, besideDraft, elsewhere } from './beside.ts';

afterEach(cleanup);

const WORDS = adviceOn('eis-een', {
  kind: 'words',
  marks: [
    {
      quote: 'uitvoering … betrokken',
      ranges: [
        [3, 13],
        [26, 35],
      ],
    },
    { quote: 'later', ranges: [[20, 25]] },
  ],
});

describe('the reason of a card', () => {
  it('goes from each of its words to their place in the text', async () => {
    const world = makeWorld();
    const hide = vi.spyOn(world.page, 'hide');
    await besideDraft([WORDS], someDraft(), world);
    (await screen.findByRole('button', { name: 'uitvoering … betrokken' })).click();
    expect(world.shown).toEqual([
      {
        block: 'passage',
        text: 'De uitvoering wordt later betrokken.',
        spans: [
          [3, 13],
          [26, 35],
        ],
      },
    ]);
    (await screen.findByRole('button', { name: 'later' })).click();
    await waitFor(() => expect(world.shown[1]?.spans).toEqual([[20, 25]]));
    expect(hide).not.toHaveBeenCalled();
    world.read({ state: 'draft', draft: elsewhere('Een andere alinea.') });
    await waitFor(() => expect(hide).toHaveBeenCalledOnce());
  });

  it('says when the place is gone', async () => {
    const world = makeWorld();
    vi.spyOn(world.page, 'show').mockResolvedValue(false);
    await besideDraft([WORDS], someDraft(), world);
    (await screen.findByRole('button', { name: 'later' })).click();
    expect(await screen.findByText('Die plek is niet meer te vinden in je tekst.')).toBeTruthy();
  });

  it('only marks its words where no place can be shown', async () => {
    await besideDraft([WORDS], someDraft({ canShow: false }));
    expect((await screen.findByText('later')).tagName).toBe('MARK');
    expect(screen.queryByRole('button', { name: 'later' })).toBeNull();
  });

  it.each([
    ['doc-mvt', 'Hoort bij de kop Gevolgen (Memorie van toelichting)'],
    ['doc-antwoord-kamervragen', 'Hoort bij de kop Gevolgen (Antwoord op Kamervragen)'],
    ['doc-onbekend', 'Past bij de kop Gevolgen'],
    [null, 'Past bij de kop Gevolgen'],
  ])('names the heading, and the kind of document when that is known: %s', async (docType, text) => {
    await besideDraft([adviceOn('eis-een', { kind: 'heading', heading: 'Gevolgen', docType })]);
    const heading = await screen.findByText('Gevolgen', { selector: 'mark' });
    expect(heading.closest('p')?.textContent).toBe(text);
    expect(screen.queryByRole('button', { name: 'Gevolgen' })).toBeNull();
  });
});
