import type { Browser, CDPSession } from 'puppeteer-core';

/**
 * Notes every request that an extension makes for something other than its own files. It holds each
 * new target of the browser before its first line runs, so that nothing is missed. Start it before
 * the extension is installed.
 */
export async function noteRequests(browser: Browser, note: (url: string) => void): Promise<void> {
  const hold = async (parent: CDPSession): Promise<void> => {
    parent.on('sessionattached', (session) => {
      listen(session, note);
      // Not every kind of target has a network or targets of its own; it may also be gone already.
      void Promise.allSettled([
        session.send('Network.enable'),
        hold(session),
        session.send('Runtime.runIfWaitingForDebugger'),
      ]);
    });
    await parent.send('Target.setAutoAttach', {
      autoAttach: true,
      waitForDebuggerOnStart: true,
      flatten: true,
    });
  };
  await hold(await browser.target().createCDPSession());
}

function listen(session: CDPSession, note: (url: string) => void): void {
  // A WebSocket does not tell its document; that is the one of the requests before it.
  let latest = '';
  session.on('Network.requestWillBeSent', ({ request, documentURL, initiator, type }) => {
    latest = documentURL;
    // The initiator's stack tells a request of our content script from one of its page.
    const byScript = type !== 'Document' && fromExtension(JSON.stringify(initiator));
    if ((fromExtension(documentURL) || byScript) && leaves(request.url)) note(request.url);
  });
  session.on('Network.webSocketCreated', ({ url, initiator }) => {
    if (fromExtension(latest) || fromExtension(JSON.stringify(initiator ?? {}))) note(url);
  });
}

function fromExtension(text: string): boolean {
  return text.includes('chrome-extension://');
}

function leaves(url: string): boolean {
  return !/^(chrome-extension|data|blob|about):/.test(url);
}
