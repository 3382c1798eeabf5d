/** Figures per number (of a passage or a document) of which few are used at a time; cleared by what was used. */
export class Tally {
  /** Per number its figure; 0 when it was not used. */
  readonly figures: Float32Array;
  readonly #used: Uint32Array;
  #count = 0;

  constructor(size: number) {
    this.figures = new Float32Array(size);
    this.#used = new Uint32Array(size);
  }

  /** The numbers with a figure, in the order in which they came. */
  get used(): Uint32Array {
    return this.#used.subarray(0, this.#count);
  }

  /** Keeps the highest figure of a number. */
  raise(number: number, figure: number): void {
    const before = this.figures[number] as number;
    if (before === 0) this.#use(number);
    if (figure > before) this.figures[number] = figure;
  }

  add(number: number, figure: number): void {
    const before = this.figures[number] as number;
    if (before === 0) this.#use(number);
    this.figures[number] = before + figure;
  }

  clear(): void {
    for (const number of this.used) this.figures[number] = 0;
    this.#count = 0;
  }

  #use(number: number): void {
    this.#used[this.#count] = number;
    this.#count += 1;
  }
}
