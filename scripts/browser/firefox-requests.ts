// The function of this file runs in Firefox's window, where it is sent by itself.
interface Principal {
  readonly addonPolicy?: { readonly id: string } | null;
}
interface Channel {
  readonly URI: { readonly spec: string };
  readonly loadInfo: {
    readonly triggeringPrincipal: Principal | null;
    readonly loadingPrincipal: Principal | null;
    readonly externalContentPolicyType: number;
  };
}
declare const Services: {
  obs: {
    addObserver(observer: (subject: { QueryInterface(type: unknown): Channel }) => void, topic: string): void;
  };
};
declare const Ci: { nsIHttpChannel: unknown; nsIContentPolicy: { TYPE_DOCUMENT: number } };

/**
 * Notes every request over the network that an add-on's documents or background cause, in a list on
 * Firefox's window. To Firefox, what a content script asks for is asked by its page. Start it before
 * the add-on is installed.
 */
export function noteRequests(addonId: string): void {
  const requests: string[] = [];
  Object.assign(window, { vakkompasRequests: requests });
  Services.obs.addObserver((subject) => {
    const { URI, loadInfo } = subject.QueryInterface(Ci.nsIHttpChannel);
    if (loadInfo.externalContentPolicyType === Ci.nsIContentPolicy.TYPE_DOCUMENT) return;
    const ours = [loadInfo.triggeringPrincipal, loadInfo.loadingPrincipal].some(
      (principal) => principal?.addonPolicy?.id === addonId,
    );
    if (ours) requests.push(URI.spec);
  }, 'http-on-modify-request');
}

/** The list so far. Runs in Firefox's window. */
export function notedRequests(): string[] {
  return (window as unknown as { vakkompasRequests: string[] }).vakkompasRequests;
}
