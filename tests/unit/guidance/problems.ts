import { compileLibrary } from '../../../core/guidance/compile/library.ts';
import { GuidanceError } from '../../../core/guidance/compile/problem.ts';

/** What the writer of broken guidance reads; empty when nothing is wrong. */
export function problemsOf(files: Parameters<typeof compileLibrary>[0]): string {
  try {
    compileLibrary(files);
  } catch (error) {
    if (error instanceof GuidanceError) return error.message;
    throw error;
  }
  return '';
}
