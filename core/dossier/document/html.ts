import type { Root } from 'mdast';
import { type Element, toElements } from './elements.ts';

/** The look of an exported page: quiet, readable, and clean on A4. */
const STYLE = `
body { font: 11pt/1.5 system-ui, "Segoe UI", sans-serif; margin: 2rem auto; max-width: 42rem; padding: 0 1rem; overflow-wrap: anywhere; }
h1 { font-size: 1.7em; line-height: 1.25; }
h2 { border-top: 1px solid #ccd5da; font-size: 1.25em; margin-top: 1.6em; padding-top: .8em; }
h3 { font-size: 1.05em; margin-bottom: .3em; }
blockquote { border-left: 3px solid #8b98a0; margin: .6em 0; padding-left: .9em; }
ul.tasks { list-style: none; padding-left: 0; }
@page { size: A4; margin: 20mm; }
@media print { body { margin: 0; max-width: none; padding: 0; } h1, h2, h3 { break-after: avoid; } li, blockquote { break-inside: avoid; } a { color: inherit; } }
`;

/** A document as HTML without a page around it: to paste. */
export function toHtml(document: Root): string {
  return toElements(document)
    .map((element) => markup(element, false))
    .join('\n');
}

/**
 * A document as a whole page, without a script and without anything from elsewhere.
 *
 * @param language BCP 47 tag.
 */
export function toHtmlPage(document: Root, title: string, language: string): string {
  return `<!DOCTYPE html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
${toElements(document)
  .map((element) => markup(element, true))
  .join('\n')}
</body>
</html>
`;
}

/** What is pasted takes no classes along: they mean something in our own pages only. */
function markup(element: Element, ownPage: boolean): string {
  if (typeof element === 'string') return escaped(element);
  const attributes = Object.entries(element.attributes)
    .filter(([name]) => ownPage || name !== 'class')
    .map(([name, value]) => ` ${name}="${escaped(value)}"`);
  const start = `<${element.tag}${attributes.join('')}>`;
  return element.tag === 'br'
    ? start
    : `${start}${element.children.map((child) => markup(child, ownPage)).join('')}</${element.tag}>`;
}

/** Characters that HTML may not hold at all go; those that mean something in it are written as text. */
export function escaped(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Noncharacter_Code_Point}]/gu, (char) => (/[\t\n]/.test(char) ? char : ''))
    .replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}
