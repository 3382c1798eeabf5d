import { basicSetup, EditorView } from 'codemirror';
import { markdownOf, start } from './page.ts';

start((host, html) => {
  const view = new EditorView({
    parent: host,
    doc: markdownOf(html),
    extensions: [basicSetup, EditorView.lineWrapping],
  });
  return {
    destroy: () => view.destroy(),
    fill: (other) =>
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: markdownOf(other) } }),
  };
});
