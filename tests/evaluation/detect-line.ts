/** A document and what it is. */
export interface DetectLine {
  readonly id?: string;
  readonly kind: string;
  readonly title: string;
  readonly text: string;
  readonly url: string;
  /** Undefined when the line has none; then they are found in the text, as in a textarea. */
  readonly headings: readonly string[] | undefined;
  readonly editable: boolean;
  readonly policy: boolean;
  /** Null when the library has no card for this kind. */
  readonly docType: string | null;
}

/** Checks one parsed JSON value; throws an `Error` that names the field that is wrong. */
export function parseDetectLine(value: unknown): DetectLine {
  if (typeof value !== 'object' || value === null) throw new Error('line is not an object');
  const line = value as Record<string, unknown>;
  if (typeof line.text !== 'string') throw new Error('text is not a string');
  if (typeof line.policy !== 'boolean') throw new Error('policy is not true or false');
  const headings = line.headings ?? undefined;
  if (headings !== undefined && !isStrings(headings)) throw new Error('headings is not a list of strings');
  return {
    ...(typeof line.id === 'string' ? { id: line.id } : {}),
    kind: string(line.kind),
    title: string(line.title),
    text: line.text,
    url: string(line.url),
    headings,
    editable: line.editable === true,
    policy: line.policy,
    docType: typeof line.docType === 'string' ? line.docType : null,
  };
}

function isStrings(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

function string(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
