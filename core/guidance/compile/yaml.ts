import * as v from 'valibot';
import { isNode, LineCounter, parseDocument } from 'yaml';
import type { Problem } from './problem.ts';

type Read<Schema extends v.GenericSchema> =
  | {
      readonly value: v.InferOutput<Schema>;
      /** Line of the file at which the value at a path of keys and indexes stands. */
      lineAt(path: readonly (string | number)[]): number;
    }
  | { readonly problems: readonly Problem[] };

/**
 * Parses YAML and checks it against a schema. `firstLine` is the line of the file at which `text`
 * starts, so that every problem names the line that the writer sees.
 */
export function readYaml<Schema extends v.GenericSchema>(
  schema: Schema,
  text: string,
  file: string,
  firstLine = 1,
): Read<Schema> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, schema: 'core' });
  const lineOf = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  if (document.errors.length > 0) {
    return {
      problems: document.errors.map((error) => ({
        file,
        line: lineOf(error.pos[0]),
        message: error.message.split('\n')[0] ?? error.code,
      })),
    };
  }
  const result = v.safeParse(schema, document.toJS(), { message: inDutch });
  if (result.success) return { value: result.output, lineAt: (path) => lineOf(offsetOf(document, path)) };
  return {
    problems: result.issues.map((issue) => {
      const path = issue.path?.map(({ key }) => key) ?? [];
      return {
        file,
        line: lineOf(offsetOf(document, path)),
        message: `${path.join('.') || 'kop'}: ${issue.message}`,
      };
    }),
  };
}

/** For what a schema has no words of its own for. */
function inDutch({ expected, received }: v.BaseIssue<unknown>): string {
  if (expected === 'never') return 'dit veld bestaat niet';
  if (received === 'undefined') return `dit ontbreekt; hier hoort ${expected}`;
  return `hier hoort ${expected ?? 'iets anders'}; er staat ${received}`;
}

/** Where the value at `path` stands, or the nearest thing above it when it is missing. */
function offsetOf(document: ReturnType<typeof parseDocument>, path: readonly unknown[]): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}
