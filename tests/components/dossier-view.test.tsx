import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { makeWorld, showPanel } from './world.tsx';

afterEach(cleanup);

async function pinFirst(world = makeWorld()) {
  showPanel(world);
  world.ask({ kind: 'card', id: 'eis-een' });
  (await screen.findByRole('button', { name: 'Vastpinnen' })).click();
  await screen.findByRole('button', { name: 'Vastpinnen', pressed: true });
  screen.getByRole('button', { name: /^Dossier/ }).click();
  return world;
}

describe('the dossier', () => {
  it('says what it is for while it is empty', async () => {
    showPanel(makeWorld());
    screen.getByRole('button', { name: 'Dossier' }).click();
    expect(await screen.findByText('Nog niets vastgepind')).toBeTruthy();
  });

  it('keeps a pinned card with its note', async () => {
    const world = await pinFirst();
    const note = await screen.findByRole('textbox', { name: 'Notitie bij ‘Eerste toets’' });
    fireEvent.input(note, { target: { value: 'Bespreken met de uitvoerder' } });
    expect(world.pinned()[0]?.note).toBe('Bespreken met de uitvoerder');
  });

  it('takes a pin away and puts it back as it was', async () => {
    const world = await pinFirst();
    const before = world.pinned()[0];
    (await screen.findByRole('button', { name: 'Losmaken: Eerste toets' })).click();
    const undo = await screen.findByRole('button', { name: 'Ongedaan maken' });
    expect(world.pinned()).toEqual([]);
    undo.click();
    expect(await screen.findByRole('textbox', { name: 'Notitie bij ‘Eerste toets’' })).toBeTruthy();
    expect(world.pinned()).toEqual([before]);
  });

  it('brings a note back when the card is pinned again, also after another message', async () => {
    const world = await pinFirst();
    const note = await screen.findByRole('textbox', { name: 'Notitie bij ‘Eerste toets’' });
    fireEvent.input(note, { target: { value: 'Bewaar mij' } });
    (await screen.findByRole('button', { name: 'Losmaken: Eerste toets' })).click();
    await screen.findByRole('button', { name: 'Ongedaan maken' });
    world.ask({ kind: 'card', id: 'eis-een' });
    (await screen.findByRole('button', { name: 'Kopieer met bron' })).click();
    expect(await screen.findByText('Gekopieerd, met bron')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Ongedaan maken' })).toBeTruthy();
    screen.getByRole('button', { name: 'Vastpinnen' }).click();
    await screen.findByRole('button', { name: 'Vastpinnen', pressed: true });
    expect(world.pinned().map((pin) => pin.note)).toEqual(['Bewaar mij']);
    expect(screen.queryByRole('button', { name: 'Ongedaan maken' })).toBeNull();
  });

  it('says so when nothing could be kept', async () => {
    const world = makeWorld();
    showPanel(world);
    world.breakPins();
    world.ask({ kind: 'card', id: 'eis-een' });
    (await screen.findByRole('button', { name: 'Vastpinnen' })).click();
    expect(await screen.findByText('Bewaren lukte niet. Er is niets veranderd.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Vastpinnen', pressed: false })).toBeTruthy();
  });
});
