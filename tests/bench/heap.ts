import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Makes something and says how much more the heap holds then, in bytes, after collecting garbage. */
export function heapOf<Value>(make: () => Value): { readonly value: Value; readonly bytes: number } {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  const before = process.memoryUsage().heapUsed;
  const value = make();
  collect();
  return { value, bytes: process.memoryUsage().heapUsed - before };
}
