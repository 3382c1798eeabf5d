import type { Nodes, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { CardBody, Inline, Line } from '../card.ts';
import { plain } from '../plain.ts';
import type { Problem } from './problem.ts';

/** The parts of a card in their fixed order; `least` and `most` count list items or paragraphs. */
const PARTS = [
  { name: 'short', heading: 'Kort', least: 1, most: 1 },
  { name: 'questions', heading: 'Vraag jezelf af', least: 2, most: 5 },
  { name: 'steps', heading: 'Doe dit', least: 3, most: 6 },
  { name: 'who', heading: 'Met wie', least: 0, most: 6 },
  { name: 'when', heading: 'Wanneer', least: 0, most: 6 },
  { name: 'caution', heading: 'Let op', least: 0, most: 6 },
  { name: 'example', heading: 'Voorbeeldzin', least: 0, most: 3 },
] as const;

const SHORT_LIMIT = 300;

/** Raised inside this file to name a place; turned into a `Problem` at its edge. */
class Misplaced extends Error {
  readonly node: Nodes;

  constructor(node: Nodes, message: string) {
    super(message);
    this.node = node;
  }
}

/** A read text, and the line of the file at which each of its lines starts. */
interface ReadBody {
  readonly body: CardBody;
  readonly lineOf: ReadonlyMap<Line, number>;
}

/**
 * Reads the Markdown of a card into its parts. `firstLine` is the line of the file at which the
 * text starts. Problems name that file's lines; with problems there is no body.
 */
export function readBody(
  text: string,
  file: string,
  firstLine: number,
): ReadBody | { readonly problems: readonly Problem[] } {
  try {
    const found = sections(fromMarkdown(text).children);
    const placed = [...found.values()].flatMap(({ lines }) => lines);
    const lineOf = new Map(placed.map(({ line, row }) => [line, row + firstLine - 1]));
    return { body: checked(found), lineOf };
  } catch (error) {
    if (!(error instanceof Misplaced)) throw error;
    const line = (error.node.position?.start.line ?? 1) + firstLine - 1;
    return { problems: [{ file, line, message: error.message }] };
  }
}

interface Section {
  readonly at: Nodes;
  readonly lines: PlacedLine[];
}

interface PlacedLine {
  readonly line: Line;
  /** Counted from 1 in the Markdown. */
  readonly row: number;
}

function sections(nodes: readonly RootContent[]): Map<string, Section> {
  const found = new Map<string, Section>();
  let current: Section | undefined;
  for (const node of nodes) {
    if (node.type === 'heading') {
      const heading = plain(inline(node.children));
      const part = PARTS.find((known) => known.heading === heading);
      if (!part || node.depth !== 2) throw new Misplaced(node, `onbekende kop "${heading}"`);
      if (found.has(part.name)) throw new Misplaced(node, `de kop "${heading}" staat er twee keer`);
      current = { at: node, lines: [] };
      found.set(part.name, current);
    } else if (!current) {
      throw new Misplaced(node, 'tekst vóór de eerste kop');
    } else {
      current.lines.push(...linesOf(node));
    }
  }
  return found;
}

function checked(found: Map<string, Section>): CardBody {
  const root: Nodes = { type: 'root', children: [], position: at(1) };
  for (const { name, heading, least, most } of PARTS) {
    const section = found.get(name);
    if (!section && least === 0) continue;
    if (!section) throw new Misplaced(root, `het deel "${heading}" ontbreekt`);
    const count = section.lines.length;
    if (count < Math.max(least, 1) || count > most) {
      throw new Misplaced(
        section.at,
        `"${heading}" heeft ${count} regels; het moeten er ${Math.max(least, 1)} tot ${most} zijn`,
      );
    }
  }
  const lines = (name: string) => found.get(name)?.lines.map(({ line }) => line);
  const short = lines('short')?.[0] ?? [];
  if (plain(short).length > SHORT_LIMIT) {
    throw new Misplaced(
      found.get('short')?.at ?? root,
      `"Kort" heeft ${plain(short).length} tekens; hooguit ${SHORT_LIMIT}`,
    );
  }
  const optional = Object.fromEntries(
    PARTS.filter(({ name, least }) => least === 0 && found.has(name)).map(({ name }) => [name, lines(name)]),
  );
  return { short, questions: lines('questions') ?? [], steps: lines('steps') ?? [], ...optional };
}

function at(line: number) {
  return { start: { line, column: 1 }, end: { line, column: 1 } };
}

function linesOf(node: RootContent): PlacedLine[] {
  if (node.type === 'paragraph') return [placed(node)];
  if (node.type !== 'list') throw new Misplaced(node, `${node.type} kan hier niet staan`);
  return node.children.map((item) => {
    const [only, ...more] = item.children;
    if (only?.type !== 'paragraph' || more.length > 0) {
      throw new Misplaced(item, 'een punt in een lijst is één alinea');
    }
    return placed(only);
  });
}

function placed(node: Paragraph): PlacedLine {
  return { line: inline(node.children), row: node.position?.start.line ?? 1 };
}

function inline(nodes: readonly PhrasingContent[]): Inline[] {
  return nodes.map((node) => {
    switch (node.type) {
      case 'text':
        return node.value.replace(/\s+/g, ' ');
      case 'strong':
        return { strong: inline(node.children) };
      case 'emphasis':
        return { em: inline(node.children) };
      default:
        throw new Misplaced(node, `opmaak "${node.type}" kan niet; alleen **vet** en *cursief*`);
    }
  });
}
