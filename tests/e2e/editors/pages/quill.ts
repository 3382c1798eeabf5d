import Quill from 'quill';
import 'quill/dist/quill.snow.css';
import { start } from './page.ts';

start((host, html) => {
  const inner = document.createElement('div');
  host.append(inner);
  // Quill undoes in one step what was done within this time; a test is faster than a second.
  const quill = new Quill(inner, { theme: 'snow', modules: { history: { delay: 100 } } });
  quill.clipboard.dangerouslyPasteHTML(html);
  quill.history.clear();
  return {
    destroy: () => host.replaceChildren(),
    fill: (other) => quill.clipboard.dangerouslyPasteHTML(other),
  };
});
