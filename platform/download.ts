/** How long a browser may take to start a download, in milliseconds. */
const STARTS_WITHIN = 60_000;

/** Hands a file to the user, as a download; needs no permission. */
export function saveFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), STARTS_WITHIN);
}
