import { start } from './page.ts';

interface Editor4 {
  destroy(): void;
  setData(html: string): void;
  on(event: string, heard: () => void): void;
}
declare const CKEDITOR: { replace(element: HTMLElement, config: object): Editor4 };

start(async (host, html) => {
  const field = document.createElement('textarea');
  field.value = html;
  host.append(field);
  // The version check would ask the network.
  const editor = CKEDITOR.replace(field, { versionCheck: false, height: 400, removePlugins: 'exportpdf' });
  await new Promise<void>((ready) => editor.on('instanceReady', ready));
  return { destroy: () => editor.destroy(), fill: (other) => editor.setData(other) };
});
