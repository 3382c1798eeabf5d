import type { View } from './driver.ts';
import { until } from './wait.ts';

/** A card in the panel, as text. */
export interface ShownCard {
  readonly id: string;
  readonly title: string;
  readonly reason: string;
}

/** What the panel showed with the caret in one paragraph. */
export interface Stop {
  /** The paragraph's first words. */
  readonly words: string;
  /** Finds the paragraph in the page. */
  readonly selector: string;
  readonly cards: readonly ShownCard[];
  /** What the panel said when it showed no cards. */
  readonly said: string;
}

/** So much of a paragraph is enough to recognise it, in characters. */
const WORDS = 70;
/** A paragraph that says something is at least so long, in characters. */
const TELLING = 40;
/** The panel may take a moment to follow the caret, in milliseconds. */
const FOLLOWS_WITHIN = 5_000;

/** Puts the caret in paragraphs of the draft, one after the other, by a click in each. */
export async function* tour(page: View, panel: View, stops: number): AsyncGenerator<Stop> {
  const all = await page.evaluate(paragraphs, WORDS);
  // A long draft is shown by what it says, not by its letterhead and greetings.
  const telling = all.length > stops ? all.filter(({ words }) => words.length >= TELLING) : all;
  for (const { words, selector } of spread(telling, stops)) {
    await visit(page, panel, { words, selector });
    yield { words, selector, cards: await panel.evaluate(cards), said: await panel.evaluate(said) };
  }
}

/** Clicks in a paragraph and waits until the panel shows that passage; a panel that does not, says why. */
export async function visit(page: View, panel: View, at: Pick<Stop, 'words' | 'selector'>): Promise<void> {
  await page.click(at.selector);
  const shown = () => panel.evaluate(showsPassage, at.words);
  await until(shown, () => 'The panel did not follow', FOLLOWS_WITHIN).catch(() => {});
}

/** Some of a list, its first and last among them, evenly spread. */
function spread<T>(all: readonly T[], most: number): T[] {
  if (all.length <= most) return [...all];
  const step = (all.length - 1) / (most - 1);
  return Array.from({ length: most }, (_, index) => all[Math.round(index * step)]).filter(
    (one) => one !== undefined,
  );
}

/** The paragraphs of the demo page's editor that have text. Runs in the page. */
function paragraphs(length: number): { words: string; selector: string }[] {
  const path = (element: Element): string => {
    if (element.id === 'editor' || !element.parentElement) return '#editor';
    const place = [...element.parentElement.children].indexOf(element) + 1;
    return `${path(element.parentElement)} > :nth-child(${place})`;
  };
  const blocks = [...document.querySelectorAll('#editor :is(p, li, td, blockquote, div)')];
  return blocks
    .filter((block) => !block.querySelector('p, li, td, blockquote, div'))
    .map((block) => ({ text: (block.textContent ?? '').replace(/\s+/g, ' ').trim(), selector: path(block) }))
    .map(({ text, selector }) => ({
      words: text.length > length ? `${text.slice(0, length).trim()} …` : text,
      selector,
    }))
    .filter(({ words }) => words !== '');
}

/** Whether the passage at the head of the panel starts with these words. Runs in the panel. */
function showsPassage(words: string): boolean {
  const passage = document.querySelector('.draft-head__passage')?.textContent ?? '';
  return passage.replace(/\s+/g, ' ').trim().startsWith(words.slice(0, 40).replace(/ …$/, '').trim());
}

/** The cards beside the text. Runs in the panel. */
function cards(): ShownCard[] {
  return [...document.querySelectorAll<HTMLElement>('main article[data-card]')].map((card) => ({
    id: card.dataset.card ?? '',
    title: card.querySelector('h3')?.textContent?.trim() ?? '',
    reason: card.querySelector('.because')?.textContent?.replace(/\s+/g, ' ').trim() ?? '',
  }));
}

/** The heading of what the panel shows in place of cards. Runs in the panel. */
function said(): string {
  const place = document.querySelector('main .page-state :is(h1, h2, h3), main .looking');
  return place?.textContent?.trim() ?? '';
}
