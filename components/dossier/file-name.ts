/** A name for a file that every system takes, with the day of today. */
export function fileName(title: string, extension: string, now = new Date()): string {
  const bare = title
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
    .toLowerCase();
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `${bare || 'dossier'}-${day.join('-')}.${extension}`;
}
