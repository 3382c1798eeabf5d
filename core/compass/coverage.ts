import type { Adviser, Survey } from '../advice/adviser.ts';
import { THEMES } from '../advice/themes.ts';
import { QUESTIONS } from '../dossier/export/coverage.ts';
import { pathOf } from '../drafting/outline.ts';
import { MOST_BLOCKS } from '../drafting/text.ts';

/** A block of a draft's text: 0 for a paragraph, 1 to 6 for a heading. */
export interface Block {
  readonly text: string;
  readonly level: number;
}

/** A passage of the draft that says something. */
export interface Said {
  /** Its number among the blocks. */
  readonly block: number;
  readonly text: string;
  /** Headings above it, outermost first. */
  readonly headings: readonly string[];
}

/** What a draft says about a question of the Beleidskompas. */
export interface QuestionCoverage {
  /** 0 (belanghebbenden) to 5 (voorkeursoptie). */
  readonly question: number;
  /** In reading order. */
  readonly passages: readonly Said[];
  /** 0 (silent) to 1 (much said); says nothing about how well. */
  readonly fill: number;
}

/** A card that the draft calls for, with where and how much. */
export interface CardCall {
  readonly id: string;
  /** The most that one passage calls for it, and all of them together; see `RULES.strength`. */
  readonly most: number;
  readonly total: number;
  /** The passages that call for it most, strongest first, at most five. */
  readonly passages: readonly Said[];
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

/** With each passage about a question a petal fills by this share of what is left. */
const EACH = 0.3;
/** Shorter blocks are labels, dates and captions, in characters. */
const SHORTEST = 25;
const MOST_PASSAGES = 5;
/** More passages than one text has; what is known is emptied rather than left to grow. */
const MOST_KNOWN = 2 * MOST_BLOCKS;

/**
 * A surveyor that reads each passage once: after an edit only what changed is read again. What was found
 * is kept by what was read, so that it outlives the text that it came from: who opens a card and comes back
 * gets new blocks that say the same.
 */
export function createSurveyor({ survey }: Pick<Adviser, 'survey'>): Surveyor {
  const known = new Map<string, Survey>();
  const keyOf = ({ text }: Block, headings: readonly string[], docType: string | null) =>
    `${docType}\n${headings.at(-1) ?? ''}\n${text}`;
  const isRead = (...asked: Parameters<typeof keyOf>) => known.has(keyOf(...asked));
  const read = (block: Block, headings: readonly string[], docType: string | null): Survey => {
    const key = keyOf(block, headings, docType);
    let found = known.get(key);
    if (found === undefined) {
      found = survey({ text: block.text, headings }, docType);
      if (known.size >= MOST_KNOWN) known.clear();
      known.set(key, found);
    }
    return found;
  };
  return {
    survey(blocks, docType) {
      const questions = QUESTIONS.map((): Said[] => []);
      const cards = new Map<string, Call>();
      for (const said of passagesOf(blocks)) {
        const { themes, cards: called } = read(blocks[said.block] as Block, said.headings, docType);
        for (const { theme } of themes) {
          const { question } = THEMES[theme] ?? {};
          if (question !== undefined) questions[question]?.push(said);
        }
        for (const { id, worth } of called) {
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
          if (isRead(blocks[block] as Block, headings, docType)) continue;
          if (!mayGo()) return false;
          read(blocks[block] as Block, headings, docType);
        }
        return true;
      };
    },
  };
}

/** Adds up what calls for a card, with the strongest passages in order. */
class Call implements CardCall {
  readonly id: string;
  most: number;
  total: number;
  readonly passages: Said[];
  readonly #worth: number[];

  constructor(id: string, said: Said, worth: number) {
    this.id = id;
    this.most = worth;
    this.total = worth;
    this.passages = [said];
    this.#worth = [worth];
  }

  add(said: Said, worth: number): void {
    this.most = Math.max(this.most, worth);
    this.total += worth;
    const weaker = this.#worth.findIndex((other) => other < worth);
    const place = weaker < 0 ? this.#worth.length : weaker;
    if (place >= MOST_PASSAGES) return;
    this.passages.splice(place, 0, said);
    this.#worth.splice(place, 0, worth);
    this.passages.length = this.#worth.length = Math.min(MOST_PASSAGES, this.#worth.length);
  }
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
