import {
  Document,
  ExternalHyperlink,
  HeadingLevel,
  Packer,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';
import type { Blockquote, List, Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import { CENTIMETRE, docxStyles, NUMBERED } from './docx-styles.ts';

const HEADINGS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
] as const;
const A4 = { width: 11_906, height: 16_838 };
/** The document is made in parts of so many blocks, with a word on progress after each. */
const PART = 500;

/** What Word's file says of itself. */
export interface DocxInfo {
  readonly title: string;
  /** BCP 47 tag. */
  readonly language: string;
}

/**
 * A document as a Word file: title, headings and lists as Word's own, so that its navigation, contents
 * and a house style work on them.
 *
 * @param progress Called with what is done, 0 to 1.
 */
export async function toDocx(
  { children }: Root,
  { title, language }: DocxInfo,
  progress: (done: number) => void = () => {},
): Promise<Blob> {
  const paragraphs: Paragraph[] = [];
  let lists = 0;
  for (const [at, node] of children.entries()) {
    if (node.type === 'list') lists += 1;
    paragraphs.push(...block(node, lists));
    // Making the paragraphs takes about a quarter of the time, writing the file the rest.
    if (at % PART === PART - 1) progress((0.25 * at) / children.length);
  }
  progress(0.25);
  const file = new Document({
    title,
    creator: 'Vakkompas',
    ...docxStyles(language),
    sections: [
      {
        properties: {
          page: {
            size: A4,
            margin: {
              top: 2 * CENTIMETRE,
              bottom: 2 * CENTIMETRE,
              left: 2.5 * CENTIMETRE,
              right: 2.5 * CENTIMETRE,
            },
          },
        },
        children: paragraphs,
      },
    ],
  });
  const blob = await Packer.toBlob(file);
  progress(1);
  return blob;
}

/** `list` counts the lists so far: each numbered list starts at one. */
function block(node: RootContent, list: number): Paragraph[] {
  switch (node.type) {
    case 'heading':
      return [
        new Paragraph({
          heading: HEADINGS[node.depth - 1] ?? HeadingLevel.HEADING_4,
          keepNext: true,
          children: runs(node.children),
        }),
      ];
    case 'paragraph':
      return [new Paragraph({ children: runs(node.children) })];
    case 'list':
      return items(node, list);
    case 'blockquote':
      return quoted(node);
    default:
      return [];
  }
}

function items(node: List, list: number): Paragraph[] {
  return node.children.map(({ children, checked }) => {
    const mark = typeof checked === 'boolean' ? (checked ? 'done' : 'open') : 'bullet';
    const inner = children.flatMap((child) => (child.type === 'paragraph' ? runs(child.children) : []));
    return new Paragraph({
      numbering: { reference: node.ordered ? NUMBERED : mark, level: 0, instance: list },
      children: inner,
    });
  });
}

function quoted({ children }: Blockquote): Paragraph[] {
  return children.flatMap((child) =>
    child.type === 'paragraph'
      ? [
          new Paragraph({
            indent: { left: CENTIMETRE },
            border: { left: { style: 'single', size: 12, space: 8, color: '8B98A0' } },
            children: runs(child.children),
          }),
        ]
      : [],
  );
}

function runs(nodes: readonly PhrasingContent[]): ParagraphChild[] {
  return nodes.flatMap((node): ParagraphChild[] => {
    switch (node.type) {
      case 'text':
        return [new TextRun(printable(node.value))];
      case 'break':
        return [new TextRun({ break: 1 })];
      case 'strong':
        return [new TextRun({ text: printable(textOf(node)), bold: true })];
      case 'link':
        return [
          new ExternalHyperlink({
            link: node.url,
            children: [new TextRun({ text: printable(textOf(node)), style: 'Hyperlink' })],
          }),
        ];
      default:
        return [];
    }
  });
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** XML cannot hold control characters, in any spelling. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\uFFFE\uFFFF]/gu, ' ').toWellFormed();
}
