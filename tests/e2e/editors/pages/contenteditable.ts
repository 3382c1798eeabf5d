import { start } from './page.ts';

start((host, html) => {
  host.contentEditable = 'true';
  host.innerHTML = html;
  return { destroy: () => host.remove(), fill: (other) => host.replaceChildren(...nodes(other)) };
});

function nodes(html: string): readonly ChildNode[] {
  return [...new DOMParser().parseFromString(html, 'text/html').body.childNodes];
}
