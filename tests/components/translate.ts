import texts from '../../assets/locales/nl.json' with { type: 'json' };
import type { Services } from '../../components/services.ts';

type Text = string | { readonly 1: string; readonly n: string };

/** The Dutch interface texts, as the browser would give them. */
export const translate = ((key: string, ...options: unknown[]): string => {
  const text = (texts as unknown as Record<string, Text>)[key];
  if (text === undefined) throw new Error(`There is no interface text "${key}"`);
  const [first] = options;
  const count = typeof first === 'number' ? first : undefined;
  const values = Array.isArray(first) ? first : count === undefined ? [] : [count];
  const chosen = typeof text === 'string' ? text : count === 1 ? text[1] : text.n;
  return chosen.replace(/\$(\d)/g, (_, place: string) => String(values[Number(place) - 1]));
}) as Services['t'];
