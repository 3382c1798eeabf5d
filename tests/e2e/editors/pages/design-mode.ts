import { start } from './page.ts';

start((host, html) => {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 700px; height: 500px';
  host.append(frame);
  const inner = frame.contentDocument as Document;
  inner.body.innerHTML = html;
  inner.designMode = 'on';
  return {
    destroy: () => frame.remove(),
    fill: (other) => {
      inner.body.innerHTML = other;
    },
  };
});
