/**
 * Whether a match pattern of whole sites covers an address: "https://naam.nl/*", "https://*.naam.nl/*",
 * with a star for any host, or "<all_urls>".
 *
 * @param address As `location` or `URL` has it.
 */
export function covers(pattern: string, { protocol, hostname }: Pick<URL, 'protocol' | 'hostname'>): boolean {
  if (pattern === '<all_urls>') return true;
  const [scheme, rest = ''] = pattern.split('://');
  const host = rest.split('/')[0] ?? '';
  if (scheme !== '*' && `${scheme}:` !== protocol) return false;
  if (host.startsWith('*.')) return hostname === host.slice(2) || hostname.endsWith(host.slice(1));
  return host === '*' || host === hostname;
}
