/** Offset and prime of the 64-bit FNV-1a hash. */
const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;

/** A text as 16 hexadecimal digits: the same for the same text, without saying it. FNV-1a over its UTF-16 units. */
export function digest(text: string): string {
  let hash = OFFSET;
  for (let at = 0; at < text.length; at += 1) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(at))) * PRIME);
  }
  return hash.toString(16).padStart(16, '0');
}
