import type { WrittenLibrary } from '../library.ts';
import type { Problem } from '../problem.ts';

/** A property that good cards have; `find` lists where the library lacks it. */
export interface Rule {
  /** Short name, shown with the count of its findings. */
  readonly name: string;
  /** An error fails the check; a warning is for the writer to weigh. */
  readonly severity: 'error' | 'warning';
  find(library: WrittenLibrary): readonly Problem[];
}
