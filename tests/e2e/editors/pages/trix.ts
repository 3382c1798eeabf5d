import 'trix';
import 'trix/dist/trix.css';
import { start } from './page.ts';

interface TrixElement extends HTMLElement {
  readonly editor: { loadHTML(html: string): void };
}

start(async (host, html) => {
  const element = document.createElement('trix-editor') as TrixElement;
  const ready = new Promise((done) => element.addEventListener('trix-initialize', done, { once: true }));
  host.append(element);
  await ready;
  element.editor.loadHTML(html);
  return { destroy: () => host.replaceChildren(), fill: (other) => element.editor.loadHTML(other) };
});
