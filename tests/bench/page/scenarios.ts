import { setTimeout as sleep } from 'node:timers/promises';
import { caretAfter } from '../../e2e/editors/writing.ts';
import type { BenchPage } from './stage.ts';

/** Something that happens in a page while it is measured. */
export interface Scenario {
  readonly name: string;
  readonly path: string;
  /** Before it is measured. */
  prepare(page: BenchPage): Promise<void>;
  act(page: BenchPage): Promise<void>;
}

const KEYS = 500;
/** Between two keys, in milliseconds: a fast typist. */
const PACE = 40;
const WORDS = 'de uitvoering van deze regeling vraagt gegevens van inwoners ';

/** Everything that is measured. */
export const SCENARIOS: readonly Scenario[] = [
  reading('a page of 1 MB', '/1mb'),
  reading('a page of 5 MB', '/5mb'),
  reading('a page with 20 editors', '/editors'),
  reading('a page that rewrites itself 1,000 times a second', '/restless'),
  typing('500 keys in CKEditor 5', '/ckeditor5'),
  typing('500 keys in a textarea', '/textarea'),
];

function reading(name: string, path: string): Scenario {
  return { name, path, prepare: async () => {}, act: () => sleep(5_000) };
}

function typing(name: string, path: string): Scenario {
  return {
    name,
    path,
    async prepare({ view }) {
      await view.waitFor(() => 'editing' in window);
      await caretAfter(view, 'De gemeenten voeren');
    },
    act: (page) => type(page, KEYS),
  };
}

/** Types words at the pace of a fast typist. */
export async function type({ page }: BenchPage, keys: number): Promise<void> {
  for (let key = 0; key < keys; key += 1) {
    await page.keyboard.sendCharacter(WORDS[key % WORDS.length] ?? ' ');
    await sleep(PACE);
  }
}
