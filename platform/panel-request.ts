import { storage } from '@wxt-dev/storage';
import type { PanelRequest } from '../core/panel/request.ts';

interface Addressed {
  readonly windowId: number;
  readonly request: PanelRequest;
  /** Makes two equal requests two changes. */
  readonly number: number;
}

/** Session storage, so that it outlives a sleeping worker but not the browser. */
const item = storage.defineItem<Addressed | null>('session:panel-request', { fallback: null });

/** Leaves a request for the panel of a window; it is taken at once, or when the panel opens. */
export async function requestPanel(windowId: number, request: PanelRequest): Promise<void> {
  await item.setValue({ windowId, request, number: Date.now() + Math.random() });
}

/** Takes requests meant for this window's panel: the one that waits and those that come. */
export function takePanelRequests(
  windowId: number,
  take: (request: PanelRequest) => void,
  signal: AbortSignal,
): void {
  const accept = async (waiting: Addressed | null) => {
    if (waiting?.windowId !== windowId || signal.aborted) return;
    await item.setValue(null);
    take(waiting.request);
  };
  signal.addEventListener('abort', item.watch(accept));
  void item.getValue().then(accept);
}
