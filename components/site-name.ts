/** What people call a site: the host in a match pattern, without the star for its parts. */
export function siteName(pattern: string): string {
  return pattern
    .replace(/^[^:]+:\/\//, '')
    .replace(/^\*\./, '')
    .replace(/\/\*$/, '');
}
