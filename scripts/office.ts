import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { canInstallFromDebian, installFromDebian } from './debian.ts';
import { run } from './run.ts';

/** LibreOffice's writer without a display, and the tools that tell what is in a PDF. */
const PACKAGES = ['libreoffice-writer-nogui', 'poppler-utils'];

/**
 * Makes sure that LibreOffice is there, and installs it where that can be done. Resolves to nothing, or to
 * why there is none on a machine where it cannot be installed; throws where it should have been possible.
 */
export async function needOffice(): Promise<string | undefined> {
  if (await hasOffice()) return undefined;
  if (!(await canInstallFromDebian()))
    return 'LibreOffice and pdfinfo are not installed here; install libreoffice-writer and poppler-utils';
  await installFromDebian('LibreOffice', PACKAGES);
  if (!(await hasOffice())) throw new Error('LibreOffice was installed, and does not start');
  return undefined;
}

async function hasOffice(): Promise<boolean> {
  const found = await Promise.all([run('soffice', ['--version']), run('pdfinfo', ['-v'])]);
  return found.every(({ status }) => status === 0);
}

/** What stands in a PDF. */
export interface PdfContent {
  /** The tags with their texts, one a line: `H1 Titel`, `LI …`. */
  readonly structure: string;
  /** Addresses of the links. */
  readonly links: readonly string[];
  /** As pdfinfo calls it, such as "A4". */
  readonly pageSize: string;
}

/** Lets LibreOffice read a Word file and make a tagged PDF of it, and says what is in that. */
export async function readThroughOffice(docx: string): Promise<PdfContent> {
  const folder = await mkdtemp(join(tmpdir(), 'vakkompas-office-'));
  try {
    const { status, output } = await run('soffice', [
      '--headless',
      // A profile of its own: an office that is open already would take the job and not tell.
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`,
      ...['--convert-to', 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}'],
      ...['--outdir', folder, docx],
    ]);
    if (status !== 0) throw new Error(`LibreOffice could not read ${docx}: ${output}`);
    return await readPdf(join(folder, `${basename(docx, '.docx')}.pdf`));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What stands in a PDF file. */
export async function readPdf(path: string): Promise<PdfContent> {
  const ask = async (...options: string[]) => {
    const { status, output } = await run('pdfinfo', [...options, path]);
    if (status !== 0) throw new Error(`pdfinfo: ${output}`);
    return output;
  };
  const [structure, links, about] = [await ask('-struct-text'), await ask('-url'), await ask()];
  return {
    structure: tagsOf(structure),
    links: [...links.matchAll(/Annotation\s+(\S+)/g)].map(([, url]) => url ?? ''),
    pageSize: /Page size:.*\((.*)\)/.exec(about)?.[1] ?? '',
  };
}

/** pdfinfo's tree as lines of a tag and its text; tags without a text of their own are left out. */
function tagsOf(structure: string): string {
  const lines: { depth: number; tag: string; texts: string[] }[] = [];
  let item = '';
  for (const line of structure.split('\n')) {
    const [, indent = '', tag] = /^(\s*)([A-Z]\w*) \((?:block|inline)\)/.exec(line) ?? [];
    const [, text] = /^\s*"(.*)"$/.exec(line) ?? [];
    if (tag === 'LI') item = 'LI ';
    else if (tag === 'L') item = '';
    if (tag) lines.push({ depth: indent.length, tag: tag === 'P' ? `${item}P` : tag, texts: [] });
    if (tag === 'P' || /^H\d/.test(tag ?? '')) item = '';
    if (text) lines.at(-1)?.texts.push(text);
  }
  return lines
    .filter(({ texts }) => texts.length > 0)
    .map(({ tag, texts }) => `${tag} ${texts.join(' ').replace(/\s+/g, ' ')}`.trim())
    .join('\n');
}
