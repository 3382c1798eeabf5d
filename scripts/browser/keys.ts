/** A key with the modifiers that are held while it is pressed. */
export interface KeyStroke {
  readonly held: readonly string[];
  readonly key: string;
}

/** Reads `Control+Shift+k`; a `+` at the end is the key itself. */
export function keyStroke(text: string): KeyStroke {
  const parts = text.split(/\+(?=.)/);
  const key = parts.pop() ?? '';
  return { held: parts, key };
}
