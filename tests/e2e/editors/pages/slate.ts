import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, type Descendant, Transforms } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, type RenderElementProps, Slate, withReact } from 'slate-react';
import { start } from './page.ts';

start((host, html) => {
  const editor = withHistory(withReact(createEditor()));
  const root = createRoot(host);
  const editable = createElement(Editable, { renderElement: element });
  root.render(createElement(Slate, { editor, initialValue: nodesOf(html) } as never, editable));
  return {
    destroy: () => root.unmount(),
    fill(other) {
      Transforms.removeNodes(editor, { at: [], match: (_, path) => path.length === 1, mode: 'highest' });
      Transforms.insertNodes(editor, nodesOf(other), { at: [0] });
    },
  };
});

function element({ attributes, children, element: node }: RenderElementProps) {
  const { type } = node as unknown as { type: string };
  return createElement(type, attributes, children);
}

function nodesOf(html: string): Descendant[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return [...body.querySelectorAll('h1,h2,p,li')].map((block) => ({
    type: block.nodeName === 'LI' ? 'p' : block.nodeName.toLowerCase(),
    children: [{ text: block.textContent ?? '' }],
  })) as unknown as Descendant[];
}
