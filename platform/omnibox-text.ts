/** Chromium reads a suggestion as XML, Firefox as plain text. */
const XML = !('sidebarAction' in (globalThis.chrome ?? {}));

/** The description of a suggestion: a title and, dimmed where the browser can, where it matched. */
export function omniboxText(title: string, detail?: string, xml: boolean = XML): string {
  if (!xml) return detail ? `${title} – ${detail}` : title;
  return detail ? `${escapeXml(title)} <dim>${escapeXml(detail)}</dim>` : escapeXml(title);
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}
