import { screen } from '@testing-library/preact';
import type { Advice, AdviceReason } from '../../../core/advice/advice.ts';
import type { Draft } from '../../../core/drafting/draft.ts';
import { someDraft } from '../cards.ts';
import { makeWorld, showPanel, type World } from '../world.tsx';

/** Advice for a card, for these reasons. */
export function adviceOn(cardId: string, ...reasons: readonly AdviceReason[]): Advice {
  return { cardId, score: 1, reasons };
}

/** A panel beside a draft, with this advice. */
export async function besideDraft(
  advice: readonly Advice[],
  draft: Draft = someDraft(),
  world: World = makeWorld(),
): Promise<World> {
  world.advice.push(...advice);
  showPanel(world);
  world.read({ state: 'draft', draft });
  await screen.findByRole('region', { name: 'Kaarten bij deze passage' });
  return world;
}

/** The same draft with the caret in another passage. */
export function elsewhere(text: string): Draft {
  return someDraft({ passage: { text, headings: ['7 Uitvoering'], hasCaret: true } });
}

/** Titles of the cards beside the passage, in order. */
export function titles(): (string | null)[] {
  return screen.queryAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
}
