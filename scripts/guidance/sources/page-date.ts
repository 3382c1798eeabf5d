const MONTHS = [
  ...['januari', 'februari', 'maart', 'april', 'mei', 'juni'],
  ...['juli', 'augustus', 'september', 'oktober', 'november', 'december'],
];

const META = /<meta\b[^>]*(?:dcterms\.modified|article:modified_time|last-modified)[^>]*>/i;
const WORDS =
  /(?:laatst (?:gewijzigd|bijgewerkt|aangepast)|(?:gewijzigd|bijgewerkt) op|last (?:updated|modified))[^\d<]{0,30}(\d{1,2})[-/. ](\d{1,2}|[a-z]+)[-/. ](\d{4})/i;
const ISO_WORDS =
  /(?:laatst (?:gewijzigd|bijgewerkt|aangepast)|(?:gewijzigd|bijgewerkt) op|last (?:updated|modified))[^\d<]{0,30}(\d{4}-\d{2}-\d{2})/i;

/**
 * The day on which a page says it last changed (YYYY-MM-DD), else the day of its Last-Modified header.
 * Undefined when neither tells.
 */
export function pageDate(html: string, headers: Headers): string | undefined {
  return saidDate(html) ?? headerDate(headers.get('last-modified'));
}

function saidDate(html: string): string | undefined {
  const meta = /content="(\d{4}-\d{2}-\d{2})/i.exec(META.exec(html)?.[0] ?? '')?.[1];
  if (meta) return meta;
  const text = html
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+|&nbsp;/g, ' ');
  const iso = ISO_WORDS.exec(text)?.[1];
  if (iso) return iso;
  const [, day = '', month = '', year = ''] = WORDS.exec(text) ?? [];
  const number = /^\d+$/.test(month) ? Number(month) : MONTHS.indexOf(month.toLowerCase()) + 1;
  if (year === '' || number < 1 || number > 12) return undefined;
  return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function headerDate(value: string | null): string | undefined {
  const time = Date.parse(value ?? '');
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10);
}
