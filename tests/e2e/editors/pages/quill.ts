import Quill from 'quill';
import 'quill/dist/quill.snow.css';
import { start } from './page.ts';

start((host, html) => {
  const inner = document.createElement('div');
  host.append(inner);
  const quill = new Quill(inner, { theme: 'snow' });
  quill.clipboard.dangerouslyPasteHTML(html);
  quill.history.clear();
  return {
    destroy: () => host.replaceChildren(),
    fill: (other) => quill.clipboard.dangerouslyPasteHTML(other),
  };
});
