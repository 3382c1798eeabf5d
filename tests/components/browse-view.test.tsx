import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { makeWorld, showPanel } from './world.tsx';

afterEach(cleanup);

function browseBy(by: string) {
  showPanel(makeWorld());
  screen.getByRole('button', { name: 'Bladeren' }).click();
  return screen.findByLabelText('Toon per').then((select) => {
    fireEvent.change(select, { target: { value: by } });
  });
}

describe('browsing', () => {
  it.each([
    ['question', '4 Gevolgen'],
    ['kind', 'Kwaliteitseis'],
    ['family', 'Beleidskompas'],
    ['stage', 'Concept'],
    ['document', 'Overig'],
    ['letter', 'E'],
  ])('groups the cards by %s', async (by, heading) => {
    await browseBy(by);
    expect(await screen.findByRole('heading', { name: heading })).toBeTruthy();
  });

  it('shows the glossary, finds a term by its meaning, and opens its card', async () => {
    await browseBy('glossary');
    fireEvent.input(await screen.findByLabelText('Zoek een begrip of afkorting'), {
      target: { value: 'eerste' },
    });
    expect(await screen.findByText('ET')).toBeTruthy();
    screen.getByRole('button', { name: 'Eerste toets' }).click();
    expect(await screen.findByRole('heading', { name: 'Eerste toets', level: 2 })).toBeTruthy();
  });

  it('says how many terms there are when none fits', async () => {
    await browseBy('glossary');
    fireEvent.input(await screen.findByLabelText('Zoek een begrip of afkorting'), {
      target: { value: 'zzz' },
    });
    expect(await screen.findByText('0 begrippen')).toBeTruthy();
  });
});
