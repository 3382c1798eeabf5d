import type { Adviser, Survey } from '../advice/adviser.ts';
import { THEMES } from '../advice/themes.ts';
import { QUESTIONS } from '../dossier/export/coverage.ts';
import { pathOf } from '../drafting/outline.ts';
import { MOST_CHARACTERS } from '../drafting/text.ts';
import { Call, type CardCall } from './card-call.ts';
import { headingQuestions } from './heading-questions.ts';
import type { Said } from './said.ts';

/** A block of a draft's text: 0 for a paragraph, 1 to 6 for a heading. */
export interface Block {
  readonly text: string;
  readonly level: number;
}

/** What a draft says about a question of the Beleidskompas, by what it says and by the heading above it. */
export interface QuestionCoverage {
  /** 0 (belanghebbenden) to 5 (voorkeursoptie). */
  readonly question: number;
  /** In reading order. */
  readonly passages: readonly Said[];
  /** 0 (silent) to 1 (much said); says nothing about how well. */
  readonly fill: number;
}

/** What a whole draft says. */
export interface Coverage {
  readonly questions: readonly QuestionCoverage[];
  readonly cards: ReadonlyMap<string, CardCall>;
}

/** Takes stock of whole drafts. */
export interface Surveyor {
  /** What a draft says; reads what was not read before. Linear in what is new. */
  survey(blocks: readonly Block[], docType: string | null): Coverage;
  /**
   * Reads a draft bit by bit: each call goes on where the last one stopped, for as long as `mayGo` allows,
   * asked before each passage that was not read before. True once all of it is read.
   */
  readAhead(blocks: readonly Block[], docType: string | null): (mayGo: () => boolean) => boolean;
}

/** All passages that say something about any question, once, in reading order. */
export function passagesIn(questions: readonly QuestionCoverage[]): Said[] {
  const byBlock = new Map(questions.flatMap(({ passages }) => passages.map((said) => [said.block, said])));
  return [...byBlock.values()].sort((a, b) => a.block - b.block);
}

/** With each passage about a question a petal fills by this share of what is left. */
const EACH = 0.3;
/** Shorter blocks are labels, dates and captions, in characters. */
const SHORTEST = 25;
/** Twice as much as one text holds, in characters; what is known is emptied rather than left to grow. */
const MOST_KNOWN = 2 * MOST_CHARACTERS;

/** What was found in a block, under which heading of which kind of document. */
interface Known {
  readonly docType: string | null;
  readonly heading: string;
  readonly found: Found;
}

/** What a passage says: the questions that it is about or that its heading announces, and the cards it calls for. */
interface Found {
  readonly questions: readonly number[];
  readonly cards: Survey['cards'];
}

function keyOf({ text }: Block, heading: string, docType: string | null): string {
  return `${docType}\n${heading}\n${text}`;
}

/**
 * A surveyor that reads each passage once: after an edit only what changed is read again. What was found
 * is kept by what was read, so that it outlives the text that it came from: who opens a card and comes back
 * gets new blocks that say the same.
 */
export function createSurveyor(adviser: Pick<Adviser, 'survey' | 'words'>): Surveyor {
  const announces = headingQuestions(adviser);
  const byBlock = new WeakMap<Block, Known>();
  const byText = new Map<string, Found>();
  let characters = 0;
  /** What is known of a passage: by its block at once, else by what it says. */
  const lookUp = (block: Block, headings: readonly string[], docType: string | null): Found | undefined => {
    const heading = headings.at(-1) ?? '';
    const before = byBlock.get(block);
    if (before?.docType === docType && before.heading === heading) return before.found;
    const found = byText.get(keyOf(block, heading, docType));
    if (found) byBlock.set(block, { docType, heading, found });
    return found;
  };
  const read = (block: Block, headings: readonly string[], docType: string | null): Found => {
    const before = lookUp(block, headings, docType);
    if (before) return before;
    const heading = headings.at(-1) ?? '';
    const { themes, cards } = adviser.survey({ text: block.text, headings }, docType);
    const answered = themes.flatMap(({ theme }) => THEMES[theme]?.question ?? []);
    const found = { questions: [...new Set([...answered, ...announces(heading)])], cards };
    characters += block.text.length;
    if (characters > MOST_KNOWN) {
      byText.clear();
      characters = block.text.length;
    }
    byText.set(keyOf(block, heading, docType), found);
    byBlock.set(block, { docType, heading, found });
    return found;
  };
  return {
    survey(blocks, docType) {
      const questions = QUESTIONS.map((): Said[] => []);
      const cards = new Map<string, Call>();
      for (const said of passagesOf(blocks)) {
        const found = read(blocks[said.block] as Block, said.headings, docType);
        for (const question of found.questions) questions[question]?.push(said);
        for (const { id, worth } of found.cards) {
          const call = cards.get(id);
          if (call) call.add(said, worth);
          else cards.set(id, new Call(id, said, worth));
        }
      }
      return {
        questions: questions.map((passages, question) => ({
          question,
          passages,
          fill: 1 - (1 - EACH) ** passages.length,
        })),
        cards,
      };
    },
    readAhead(blocks, docType) {
      const passages = passagesOf(blocks);
      let waiting = passages.next();
      return (mayGo) => {
        for (; !waiting.done; waiting = passages.next()) {
          const { block, headings } = waiting.value;
          if (lookUp(blocks[block] as Block, headings, docType)) continue;
          if (!mayGo()) return false;
          read(blocks[block] as Block, headings, docType);
        }
        return true;
      };
    },
  };
}

/** The passages of a draft with the headings above them. */
function* passagesOf(blocks: readonly Block[]): Generator<Said> {
  let path: readonly Block[] = [];
  let headings: readonly string[] = [];
  for (const [block, { text, level }] of blocks.entries()) {
    if (level > 0) {
      path = [...path.filter((heading) => heading.level < level), { text, level }];
      headings = pathOf(path);
    } else if (text.length >= SHORTEST) yield { block, text, headings };
  }
}
