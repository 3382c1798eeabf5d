/**
 * Writes only the latest of what comes in quick succession: while one write is under way the values
 * in between are skipped. So fast typing never builds up a queue that a closing browser would lose.
 *
 * @returns a function that resolves when its value, or a later one, is written, and rejects when
 *   that write failed.
 */
export function latestOnly<Value>(write: (value: Value) => Promise<void>): (value: Value) => Promise<void> {
  let waiting: { value: Value } | undefined;
  let writing: Promise<void> | undefined;
  const drain = async (): Promise<void> => {
    try {
      while (waiting) {
        const { value } = waiting;
        waiting = undefined;
        await write(value);
      }
    } finally {
      writing = undefined;
    }
  };
  return (value) => {
    waiting = { value };
    writing ??= drain();
    return writing;
  };
}
