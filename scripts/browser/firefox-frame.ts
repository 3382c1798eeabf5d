import type { Answer, BrowserElement } from './firefox-types.ts';

/**
 * Runs an expression in the document of a `<browser>` element, as a script of that page that no
 * content policy holds back, and gives its result as JSON. Runs in Firefox's window.
 */
export function evaluateInFrame(browser: BrowserElement | null, expression: string): Promise<string> {
  const pageId = () => browser?.browsingContext?.currentWindowGlobal?.innerWindowId;
  const asked = pageId();
  // A popup that is going has an element, but no document any more that could answer.
  if (!browser || asked === undefined) throw new Error('This view is closed');
  const name = `vakkompas:${Math.random()}`;
  const frameScript = `(async () => {
    try {
      const page = Cu.waiveXrays(content);
      const box = new Cu.Sandbox(page, { sandboxPrototype: page, wantXrays: false, wantComponents: false });
      const json = await Cu.evalInSandbox(${JSON.stringify(expression)}, box);
      sendAsyncMessage(${JSON.stringify(name)}, { json });
    } catch (error) {
      sendAsyncMessage(${JSON.stringify(name)}, { error: String(error) });
    }
  })()`;
  const { messageManager } = browser;
  return new Promise((done, fail) => {
    const heard = ({ data }: { data: Answer }) => {
      clearInterval(watch);
      messageManager.removeMessageListener(name, heard);
      if (data.json === undefined) fail(new Error(data.error));
      else done(data.json);
    };
    // A view that closes, or goes to another page, never answers.
    const end = Date.now() + 30_000;
    const watch = setInterval(() => {
      if (pageId() !== asked) heard({ data: { error: 'This view went to another page' } });
      else if (!browser.isConnected) heard({ data: { error: 'This view closed' } });
      else if (Date.now() > end) heard({ data: { error: 'The view gave no answer' } });
    }, 50);
    messageManager.addMessageListener(name, heard);
    messageManager.loadFrameScript(
      `data:text/javascript;charset=utf-8,${encodeURIComponent(frameScript)}`,
      false,
    );
  });
}

/** Draws what a `<browser>` element shows, as a PNG in base64. Runs in Firefox's window. */
export async function drawFrame(browser: BrowserElement | null): Promise<string> {
  if (!browser) throw new Error('This view is closed');
  const frame = browser.browsingContext.currentWindowGlobal;
  const picture = await frame.drawSnapshot(null, devicePixelRatio, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as HTMLCanvasElement;
  canvas.width = picture.width;
  canvas.height = picture.height;
  canvas.getContext('2d')?.drawImage(picture, 0, 0);
  return canvas.toDataURL('image/png').replace(/^[^,]*,/, '');
}
