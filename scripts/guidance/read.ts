import { compileLibrary, type WrittenLibrary } from '../../core/guidance/compile/library.ts';
import { readGuidance } from '../library.ts';

/** Reads and compiles the guidance with the places where everything is written; no search index. */
export async function readWritten(): Promise<WrittenLibrary> {
  return compileLibrary(await readGuidance());
}
