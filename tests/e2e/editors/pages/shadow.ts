import { start } from './page.ts';

start((host, html) => {
  const element = document.createElement('x-editor');
  const root = element.attachShadow({ mode: 'open' });
  const inner = document.createElement('div');
  inner.contentEditable = 'true';
  inner.innerHTML = html;
  root.append(inner);
  host.append(element);
  return {
    destroy: () => element.remove(),
    fill: (other) => {
      inner.innerHTML = other;
    },
  };
});
