/** A stretch of plain text, or an address in it. */
export type LinkedText = { readonly text: string } | { readonly text: string; readonly url: string };

/** What a sentence puts after an address and does not belong to it. */
const AFTER = /[.,;:!?'"’”>\]]+$/;

/** Parts text at the web and mail addresses in it. Joined, the texts are the text that came in. */
export function linked(text: string): LinkedText[] {
  const found: LinkedText[] = [];
  let at = 0;
  for (const match of text.matchAll(/\b(?:https?:\/\/|mailto:)[^\s<>"]+/gi)) {
    const address = withoutTail(match[0]);
    if (!URL.canParse(address)) continue;
    if (match.index > at) found.push({ text: text.slice(at, match.index) });
    found.push({ text: address, url: address });
    at = match.index + address.length;
  }
  if (at < text.length) found.push({ text: text.slice(at) });
  return found;
}

/** Leaves out the end of the sentence, and a bracket that was opened before the address. */
function withoutTail(address: string): string {
  let kept = address.replace(AFTER, '');
  while (kept.endsWith(')') && count(kept, ')') > count(kept, '('))
    kept = kept.slice(0, -1).replace(AFTER, '');
  return kept;
}

function count(text: string, char: string): number {
  return text.split(char).length - 1;
}
