import type { Root } from 'mdast';
import { heading, paragraph, root } from '../document/build.ts';
import type { Dossier } from '../dossier.ts';
import type { DossierContent } from '../store/dossier-store.ts';
import { pinBlocks } from './blocks.ts';
import { dateIn, type ExportTexts } from './texts.ts';

/** What a dossier is called. */
export function dossierName({ name }: Pick<Dossier, 'name'>, texts: Pick<ExportTexts, 'general'>): string {
  return name || texts.general;
}

/** A whole dossier as a document: its pins in order, each with note, source and date. */
export function dossierDocument(
  { dossier, pins }: Pick<DossierContent, 'dossier' | 'pins'>,
  texts: ExportTexts,
  { now, ids = false }: { readonly now: number; readonly ids?: boolean },
): Root {
  return root([
    heading(1, dossierName(dossier, texts)),
    paragraph(texts.madeOn(dateIn(texts.language, now))),
    ...(pins.length === 0 ? [paragraph(texts.dossierEmpty)] : []),
    ...pins.flatMap((pin) => pinBlocks(pin, { texts, depth: 2, ids })),
  ]);
}
