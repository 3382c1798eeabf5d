import type { WrittenLibrary } from '../../../core/guidance/compile/library.ts';
import { describeCards } from './cards.ts';
import { describeDoubts } from './doubts.ts';
import { describeSources } from './sources.ts';
import { describeTopics } from './topics.ts';

/** The overview of the library in Markdown. The same library gives the same text: no date of today in it. */
export function describeLibrary(library: WrittenLibrary): string {
  return `${[
    '# De bibliotheek',
    'Gemaakt uit `assets/guidance` met `npm run guidance -- report`. Verander hier niets met de hand.',
    describeTopics(library),
    describeDoubts(library),
    describeCards(library),
    describeSources(library),
  ].join('\n\n')}\n`;
}
