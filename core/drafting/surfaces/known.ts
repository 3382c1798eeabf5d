import { codeMirror } from './code-mirror.ts';
import { contenteditable } from './contenteditable.ts';
import { focusOf } from './focus.ts';
import { largest } from './largest.ts';
import type { Surface } from './surface.ts';

/**
 * Products whose draft is known by a selector, whatever has the focus: beside it stand fields for a title
 * or for names, which are no draft. Each is looked for on its own hosts alone.
 */
const PRODUCTS: readonly { id: string; host: RegExp; root: string }[] = [
  {
    id: 'outlook',
    host: /^outlook\.(?:office|office365|live)\.com$|^outlook\.cloud\.microsoft$/,
    root: '[contenteditable="true"][aria-multiline="true"]',
  },
  {
    id: 'confluence',
    host: /\.atlassian\.net$|^(?:confluence|wiki)\./,
    root: '.ak-editor-content-area .ProseMirror',
  },
  {
    id: 'sharepoint',
    host: /\.sharepoint\.com$/,
    root: '[data-automation-id="CanvasZone"] [contenteditable="true"]',
  },
];

/** What an editor is known by, and what is its own in the way it holds text. */
const EDITORS: readonly { id: string; mark: string; own?: Partial<Surface> }[] = [
  { id: 'prosemirror', mark: '.ProseMirror' },
  { id: 'ckeditor5', mark: '.ck-editor__editable' },
  { id: 'ckeditor4', mark: '.cke_editable' },
  { id: 'tinymce', mark: '.mce-content-body' },
  { id: 'quill', mark: '.ql-editor' },
  { id: 'lexical', mark: '[data-lexical-editor]' },
  { id: 'slate', mark: '[data-slate-editor]' },
  { id: 'codemirror', mark: '.cm-content', own: codeMirror },
  { id: 'trix', mark: 'trix-editor' },
];

/** Products, each as a surface of its own. */
export const products: readonly Surface[] = PRODUCTS.map(({ id, host, root }) => ({
  ...contenteditable,
  id,
  detect(document) {
    if (!host.test(document.location?.hostname ?? '')) return null;
    const found = [...document.querySelectorAll<HTMLElement>(root)];
    const focus = focusOf(document);
    return found.find((one) => one.contains(focus)) ?? largest(found);
  },
}));

/** The same surface with the name and the ways of the editor that an element belongs to, if that is known. */
export function named(surface: Surface, root: HTMLElement): Surface {
  const editor = EDITORS.find(({ mark }) => root.matches(mark));
  return editor ? { ...surface, id: editor.id, ...editor.own } : surface;
}
