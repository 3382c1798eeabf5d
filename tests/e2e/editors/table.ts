/** A real editor, as the tests know it. */
export interface EditorUnderTest {
  /** Name of its page. */
  readonly name: string;
  /** What a reading calls it. */
  readonly surface: string;
  /** Without markup: then lists are lines and what is marked cannot be seen. */
  readonly plain?: true;
}

/** Every editor that can be had from npm, and the ways of editing that a browser has itself. */
export const EDITORS: readonly EditorUnderTest[] = [
  { name: 'textarea', surface: 'textarea', plain: true },
  { name: 'contenteditable', surface: 'contenteditable' },
  { name: 'design-mode', surface: 'frame' },
  { name: 'shadow', surface: 'contenteditable' },
  { name: 'tiptap', surface: 'prosemirror' },
  { name: 'ckeditor5', surface: 'ckeditor5' },
  { name: 'ckeditor4', surface: 'ckeditor4' },
  { name: 'tinymce', surface: 'tinymce' },
  { name: 'quill', surface: 'quill' },
  { name: 'lexical', surface: 'lexical' },
  { name: 'slate', surface: 'slate' },
  { name: 'codemirror', surface: 'codemirror', plain: true },
  { name: 'trix', surface: 'trix' },
];

/** The page around an editor. */
export function pageOf({ name }: EditorUnderTest): string {
  const script = name === 'ckeditor4' ? '<script src="/ckeditor4/ckeditor.js"></script>' : '';
  return `<!doctype html><html lang="nl"><meta charset="utf-8">
    <title>Memorie van toelichting fonteinen</title>${script}
    <link rel="stylesheet" href="/editors/${name}.css"><link rel="icon" href="data:,">
    <body><div id="place"></div><script type="module" src="/editors/${name}.js"></script>`;
}
