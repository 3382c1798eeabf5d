import type { Said } from './said.ts';

/** A card that the draft calls for, with where and how much. */
export interface CardCall {
  readonly id: string;
  /** The most that one passage calls for it, and all of them together; see `RULES.strength`. */
  readonly most: number;
  readonly total: number;
  /** The passages that call for it most, strongest first, at most five. */
  readonly passages: readonly Said[];
}

const MOST_PASSAGES = 5;

/** Adds up what calls for a card, with the strongest passages in order. */
export class Call implements CardCall {
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
