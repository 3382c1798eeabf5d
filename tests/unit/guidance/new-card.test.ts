import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeNewCard } from '../../../scripts/guidance/new.ts';
import { guidance } from './files.ts';
import { problemsOf } from './problems.ts';

const TOPICS = { aliases: { 'uitv-oud': 'eis-nieuw' } };

describe('a new card', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'vakkompas-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('stands in the folder of its id and asks for every field and part', async () => {
    const path = await writeNewCard('eis-nieuw', TOPICS, folder);
    expect(path).toBe(join(folder, 'eisen', 'eis-nieuw.md'));
    const told = problemsOf(guidance([{ path: 'eisen/eis-nieuw.md', text: await readFile(path, 'utf8') }]));
    expect(told).toContain('eisen/eis-nieuw.md:3  nog niet ingevuld: title: naam van de kaart');
    for (const field of [
      'kind',
      'terms',
      'sterk',
      'sources',
      'checked',
      'status',
      'wat het is',
      'een stap',
    ]) {
      expect(told).toContain(`nog niet ingevuld: ${field}`);
    }
  });

  it('compiles once it is filled in', async () => {
    const path = await writeNewCard('eis-nieuw', TOPICS, folder);
    const values: Record<string, string> = {
      title: 'Nieuwe toets',
      kind: 'toets',
      questions: '[4]',
      stages: '[concept]',
      documents: '[]',
      verplicht: 'nee',
      terms: '[nieuwe toets]',
      '  sterk': '[nieuwe toets]',
      '  middel': '[]',
      '  zwak': '[]',
      related: '[]',
      sources: '[K-Q4]',
      checked: '2026-11-23',
      status: 'bevestigd',
    };
    const parts: Record<string, string> = {
      Kort: 'Een toets.',
      Vraag: '- Een?\n- Twee?',
      Doe: '1. A.\n2. B.\n3. C.',
    };
    const head = (line: string) => {
      const field = /^( *\w+): "VUL IN/.exec(line)?.[1];
      if (field === undefined) return line;
      return values[field] === undefined ? [] : `${field}: ${values[field]}`;
    };
    const [, front = '', body = ''] = (await readFile(path, 'utf8')).split(/^---\n/m);
    const filled = body
      .split(/^(?=## )/m)
      .flatMap((part) => {
        const text = parts[/^## (\w+)/.exec(part)?.[1] ?? ''];
        return text === undefined ? [] : `${part.split('\n')[0]}\n${text}\n\n`;
      })
      .join('');
    const text = `---\n${front.split('\n').flatMap(head).join('\n')}---\n${filled}`;
    expect(problemsOf(guidance([{ path: 'eisen/eis-nieuw.md', text }]))).toBe('');
  });

  it.each([
    ['Eis-Nieuw', 'is geen id'],
    ['eis', 'is geen id'],
    ['../eis-nieuw', 'is geen id'],
    ['wens-nieuw', 'begint onbekend; kies uit: bk-, eis-'],
    ['uitv-oud', 'is een andere naam van de kaart eis-nieuw'],
  ])('is refused for %s', async (id, message) => {
    await expect(writeNewCard(id, TOPICS, folder)).rejects.toThrow(message);
  });

  it('does not write over a card', async () => {
    await writeNewCard('eis-nieuw', TOPICS, folder);
    await expect(writeNewCard('eis-nieuw', TOPICS, folder)).rejects.toThrow('bestaat al');
  });
});
