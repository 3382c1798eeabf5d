import { readFile } from 'node:fs/promises';
import { createAdviser } from '../../core/advice/adviser.ts';
import { type Block, createSurveyor } from '../../core/compass/coverage.ts';
import type { Library } from '../../core/guidance/library.ts';
import { librarySearch } from '../../core/search/library-search.ts';
import { type DraftOutcome, evaluateDrafts } from '../evaluation/drafts.ts';
import { timed } from '../evaluation/timed.ts';
import { benchAdvicePanel } from './advice-panel.ts';
import { measure, ratios } from './measure.ts';

const SIZES = [30_000, 300_000, 3_000_000];

/** The cards for one passage, beside two plain ways to find some; and taking stock of a whole draft. */
export async function benchAdvice(library: Library): Promise<string> {
  const draft = await readFile('demo/draft.md', 'utf8');
  const passages = draft.split(/\n\s*\n/).filter((text) => text.length > 80);
  const adviser = createAdviser(library);
  const made = timed(() => adviser.advise({ text: passages[0] ?? '', headings: [] }, 'doc-mvt'));
  const search = librarySearch(library);
  const measured = measure<string>(
    {
      vakkompas: (text) => adviser.advise({ text, headings: [] }, 'doc-mvt'),
      'the passage as a query': (text) => search(text),
      'each phrase by itself': (text) =>
        library.cards.filter(({ signals }) =>
          signals.some(({ phrase }) => text.toLowerCase().includes(phrase)),
        ),
    },
    passages,
    5,
  );
  const signals = library.cards.reduce((sum, card) => sum + card.signals.length, 0);
  return [
    `${library.cards.length} cards, ${signals} signals; made ready in ${made.ms.toFixed(0)} ms; ${passages.length} passages:`,
    ratios(measured),
    '',
    'A whole draft, the first time and after one passage changed:',
    ...SIZES.map((size) => {
      const { survey } = createSurveyor(adviser);
      const blocks = longDraft(passages, size);
      const first = timed(() => survey(blocks, 'doc-mvt'));
      const edited = blocks.with(blocks.length >> 1, { text: `${passages[0]} En nog iets.`, level: 0 });
      const again = timed(() => survey(edited, 'doc-mvt'));
      return `${(size / 1000).toFixed(0).padStart(6)} kB, ${blocks.length} blocks: ${first.ms.toFixed(1)} ms, then ${again.ms.toFixed(1)} ms`;
    }),
    '',
    agreement(await evaluateDrafts(library)),
    '',
    await benchAdvicePanel(),
  ].join('\n');
}

const PARTS = ['helped', 'quiet', 'wrong', 'questions', 'called', 'left'] as const;

/** How far advice and Kompas agree with the reader of our own drafts, draft by draft and in all. */
function agreement(outcomes: readonly DraftOutcome[]): string {
  const line = (name: string, some: readonly DraftOutcome[]) => {
    const counts = PARTS.map((part) => {
      const [count, of] = some.reduce(([a, b], one) => [a + one[part][0], b + one[part][1]], [0, 0]);
      return `${part} ${count}/${of}`.padEnd(17);
    });
    return `${name.padEnd(28)} ${counts.join('')}`;
  };
  return [
    'Own drafts, as a reader expected (see docs/advice.md):',
    ...outcomes.map((one) => line(one.file, [one])),
    line('all', outcomes),
  ].join('\n');
}

/** A draft of so many characters in which no passage is like another. */
function longDraft(passages: readonly string[], size: number): Block[] {
  const blocks: Block[] = [];
  for (let length = 0, at = 0; length < size; at += 1) {
    const passage = passages[at % passages.length] ?? '';
    const words = passage.split(' ');
    const turn = at % words.length;
    const text = `${[...words.slice(turn), ...words.slice(0, turn)].join(' ')} (${at})`;
    if (at % 8 === 0) blocks.push({ text: `${at / 8 + 1} Paragraaf over onderdeel ${at / 8 + 1}`, level: 2 });
    blocks.push({ text, level: 0 });
    length += text.length;
  }
  return blocks;
}
