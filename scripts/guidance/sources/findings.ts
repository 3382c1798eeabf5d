import type { WrittenLibrary } from '../../../core/guidance/compile/library.ts';
import { formatProblem } from '../../../core/guidance/compile/problem.ts';
import { sourceLine } from '../../../core/guidance/compile/source-line.ts';
import type { Visit } from './visit.ts';

/** What somebody has to look at, in the order of urgency. */
export const KINDS = {
  gone: 'weg',
  moved: 'verhuisd',
  changed: 'veranderd',
  unreachable: 'niet bereikt',
} as const;

export interface Finding {
  readonly kind: keyof typeof KINDS;
  /** `file:line message` */
  readonly text: string;
}

/** The address that is visited for a link: what stands after # is for the reader of the page. */
export function addressOf(url: string): string {
  return url.replace(/#.*$/, '');
}

/** Compares what was found with the cards, most urgent first. Keys whose page was not visited are left out. */
export function findingsOf(library: WrittenLibrary, visits: ReadonlyMap<string, Visit>): Finding[] {
  const { files, table, cards } = library;
  const findings = Object.entries(table).flatMap(([key, { url }]): Finding[] => {
    const visit = visits.get(addressOf(url));
    if (!visit) return [];
    const users = cards.filter(({ sourceKeys }) => sourceKeys.includes(key)).map(({ card }) => card);
    const finding = (kind: Finding['kind'], what: string, ids: readonly string[]): Finding => {
      const message = `${key} ${KINDS[kind]}: ${what}${ids.length > 0 ? `; kaarten: ${ids.join(', ')}` : ''}`;
      return {
        kind,
        text: formatProblem({ file: files.sources.path, line: sourceLine(files.sources, key), message }),
      };
    };
    const all = users.map(({ id }) => id);
    if (visit.state === 'gone') return [finding('gone', `${url} (status ${visit.status})`, all)];
    if (visit.state === 'unreachable') return [finding('unreachable', `${url} (${visit.why})`, all)];
    const { movedTo, changedOn } = visit;
    const older = users.filter(({ checkedOn }) => changedOn !== undefined && changedOn > checkedOn);
    const found = movedTo === undefined ? [] : [finding('moved', `${url} → ${movedTo}`, all)];
    if (older.length > 0) {
      const what = `${url} is gewijzigd op ${changedOn}, na het nakijken van de kaart`;
      found.push(
        finding(
          'changed',
          what,
          older.map(({ id }) => id),
        ),
      );
    }
    return found;
  });
  const urgency = Object.keys(KINDS);
  return findings.sort((a, b) => urgency.indexOf(a.kind) - urgency.indexOf(b.kind));
}
