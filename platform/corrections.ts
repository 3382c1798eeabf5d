import { storage } from '@wxt-dev/storage';
import { type Correction, documentKey } from '../core/drafting/correction.ts';
import type { Draft } from '../core/drafting/draft.ts';

/** A correction as it is kept: which document it is for, cannot be read from it. */
interface Kept extends Correction {
  readonly document: string;
}

/** The oldest go when there are more. */
const MOST = 200;
const item = storage.defineItem<readonly Kept[]>('local:corrections', { fallback: [] });

type Identity = Pick<Draft, 'address' | 'title' | 'surface'>;

/** What the user said of a document; undefined for nothing. */
export async function correctionOf(draft: Identity): Promise<Correction | undefined> {
  const [kept, document] = await Promise.all([item.getValue(), hashOf(draft)]);
  const found = kept.find((one) => one.document === document);
  return found && { policy: found.policy, docType: found.docType };
}

/** Keeps what the user said of a document; null forgets it. */
export async function correct(draft: Identity, correction: Correction | null): Promise<void> {
  const document = await hashOf(draft);
  await navigator.locks.request('corrections', async () => {
    const others = (await item.getValue()).filter((one) => one.document !== document);
    await item.setValue(correction ? [{ document, ...correction }, ...others].slice(0, MOST) : others);
  });
}

/**
 * Forgets all corrections.
 *
 * @public For the part of the settings that deletes everything.
 */
export async function clearCorrections(): Promise<void> {
  await item.removeValue();
}

/** Tells when a correction was made or forgotten, here or in another window. */
export function onCorrection(heard: () => void, signal: AbortSignal): void {
  signal.addEventListener('abort', item.watch(heard));
}

async function hashOf(draft: Identity): Promise<string> {
  const bytes = new TextEncoder().encode(documentKey(draft));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
