import { isReplica, type Replica } from '../records/replica.ts';
import { fromVersion1, type PinOfVersion1 } from '../records/version-1.ts';
import { FILE_LIMIT, type FileContent, type FileProblem, FORMAT, VERSION } from './file.ts';
import { rebuild } from './rebuild.ts';

/** Reads a JSON file of ours, of this version or an older one. Never throws; nothing of a bad file is taken. */
export function readJson(text: string): FileContent {
  if (text.length > FILE_LIMIT) return { problem: { kind: 'too-large' } };
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return { problem: { kind: 'not-json', ...placeIn(text, String(error)) } };
  }
  if (!isObject(file) || file.format !== FORMAT || typeof file.version !== 'number') {
    return { problem: { kind: 'not-ours' } };
  }
  if (file.version > VERSION) return { problem: { kind: 'newer', version: file.version } };
  return file.version === 1 ? version1(file.pins) : version2(file.records);
}

function version2(records: unknown): FileContent {
  if (!Array.isArray(records)) return broken('records');
  const found = new Map<string, Replica>();
  for (const [at, record] of records.entries()) {
    const rebuilt = isReplica(record) ? rebuild(record) : undefined;
    if (!rebuilt) return broken(`records[${at}]`);
    if (found.has(rebuilt.id)) return broken(`records[${at}].id`);
    found.set(rebuilt.id, rebuilt);
  }
  return { records: [...found.values()], unknown: [] };
}

function version1(pins: unknown): FileContent {
  if (!Array.isArray(pins)) return broken('pins');
  const bad = pins.findIndex((pin) => !isPinOfVersion1(pin));
  if (bad >= 0) return broken(`pins[${bad}]`);
  const records = fromVersion1(pins as PinOfVersion1[]).flatMap((record) => rebuild(record) ?? []);
  return { records, unknown: [] };
}

function isPinOfVersion1(pin: unknown): boolean {
  return (
    isObject(pin) &&
    ['id', 'cardId', 'title', 'text', 'checkedOn', 'note'].every((field) => typeof pin[field] === 'string') &&
    pin.id !== '' &&
    Number.isFinite(pin.pinnedAt) &&
    isObject(pin.source) &&
    typeof pin.source.label === 'string' &&
    typeof pin.source.url === 'string'
  );
}

function broken(place: string): { problem: FileProblem } {
  return { problem: { kind: 'broken', place } };
}

/** Browsers say where JSON breaks off in words of their own: a position, or a line and a column. */
function placeIn(text: string, message: string): { line: number; column: number } {
  const words = /line (\d+) column (\d+)/.exec(message);
  if (words) return { line: Number(words[1]), column: Number(words[2]) };
  const position = /position (\d+)/.exec(message);
  // Chromium names no place when the text just ends.
  const at = position ? Number(position[1]) : /end of JSON/.test(message) ? text.length : -1;
  if (at < 0) return { line: 0, column: 0 };
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
