import { type Card, type Signal, type Source, STRENGTHS } from '../card.ts';
import { readBody } from './body.ts';
import { findPlaceholders } from './placeholder.ts';
import type { Problem } from './problem.ts';
import { FrontMatter, type SourceTable } from './schema.ts';
import type { WrittenCard } from './written.ts';
import { readYaml } from './yaml.ts';

const UNSEEN = ' (niet gelezen)';

/** A card file: its path relative to assets/guidance, with `/`, and its text. */
export interface CardFile {
  readonly path: string;
  readonly text: string;
}

/** Compiles one card file; problems name file and line, and with problems there is no card. */
export function compileCard(
  { path, text }: CardFile,
  table: SourceTable,
): { readonly written: WrittenCard } | { readonly problems: readonly Problem[] } {
  const lines = text.split(/\r?\n/);
  const end = lines.indexOf('---', 1);
  if (lines[0] !== '---' || end < 0) {
    return { problems: [{ file: path, line: 1, message: 'de kop tussen twee regels --- ontbreekt' }] };
  }
  const open = findPlaceholders(path, lines);
  if (open.length > 0) return { problems: open };
  const head = readYaml(FrontMatter, lines.slice(1, end).join('\n'), path, 2);
  const text_ = readBody(lines.slice(end + 1).join('\n'), path, end + 2);
  if ('problems' in head || 'problems' in text_) {
    return { problems: [...problemsOf(head), ...problemsOf(text_)] };
  }
  const { value: meta } = head;
  const fieldLine = (field: string) =>
    Math.max(lines.findIndex((line) => line.startsWith(`${field}:`)) + 1, 1);
  const problems: Problem[] = [];
  if (`${meta.id}.md` !== path.split('/').at(-1)) {
    problems.push({
      file: path,
      line: fieldLine('id'),
      message: `het id "${meta.id}" is niet de bestandsnaam`,
    });
  }
  const sources: Source[] = [];
  const sourceKeys = meta.sources.map((reference) => reference.replace(UNSEEN, ''));
  for (const [at, key] of sourceKeys.entries()) {
    const page = table[key];
    if (page) sources.push({ ...page, seen: meta.sources[at] === key });
    else
      problems.push({
        file: path,
        line: fieldLine('sources'),
        message: `bron "${key}" staat niet in bronnen.yaml`,
      });
  }
  for (const { source } of meta.moments) {
    if (source !== undefined && !sourceKeys.includes(source)) {
      problems.push({
        file: path,
        line: fieldLine('moments'),
        message: `moment: "${source}" staat niet bij sources`,
      });
    }
  }
  if (problems.length > 0) return { problems };
  return {
    written: {
      card: toCard(meta, text_.body, sources),
      file: path,
      phrasings: meta.spreektaal,
      sourceKeys,
      lineOf: (line) => text_.lineOf.get(line) ?? 1,
      fieldLine,
    },
  };
}

function toCard(meta: FrontMatter, body: Card['body'], sources: readonly Source[]): Card {
  const { verplicht, voorwaarde, spreektaal: _, signals, not, checked, twijfel, ...same } = meta;
  return {
    ...same,
    obligation:
      verplicht === 'onder voorwaarde'
        ? { answer: verplicht, condition: voorwaarde ?? '' }
        : { answer: verplicht },
    signals: STRENGTHS.flatMap((strength): Signal[] =>
      signals[strength].map((phrase) => ({ phrase, strength })),
    ),
    notSignals: not,
    sources,
    checkedOn: checked,
    ...(twijfel !== undefined && { doubt: twijfel }),
    body,
  };
}

function problemsOf(result: object): readonly Problem[] {
  return 'problems' in result ? (result.problems as readonly Problem[]) : [];
}
