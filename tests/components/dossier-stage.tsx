import { screen } from '@testing-library/preact';
import { GENERAL } from '../../core/dossier/dossier.ts';
import { wholeCard } from '../../core/dossier/pinned.ts';
import { someCards } from './cards.ts';
import { makeWorld, showPanel, type World } from './world.tsx';

/** A button by its name. */
export const button = (name: string | RegExp) => screen.findByRole('button', { name });
/** Presses a button. */
export const press = async (name: string | RegExp) => (await button(name)).click();
/** Chooses from the open menu. */
export const choose = async (name: string | RegExp) =>
  (await screen.findByRole('menuitem', { name })).click();

/** Opens the Dossier tab of a panel. */
export async function openDossier(world: World = makeWorld()): Promise<World> {
  showPanel(world);
  (await button(/^Dossier\b(?!:)/)).click();
  await button(/kies een ander dossier/);
  return world;
}

/** A world with pins, and its Dossier tab open. */
export async function withPins(...titles: readonly string[]): Promise<World> {
  const world = makeWorld();
  for (const [at, title] of titles.entries())
    await world.dossiers.pin(GENERAL, { ...wholeCard(someCards()[0] as never), cardId: `eis-${at}`, title });
  return openDossier(world);
}
