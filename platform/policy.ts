import { type Policy, policyFrom } from '../core/settings/policy.ts';
import { browser } from './browser.ts';

/** What the organisation set for this extension; empty where it set nothing. */
export async function readPolicy(): Promise<Policy> {
  try {
    return policyFrom(await browser.storage.managed.get(null));
  } catch {
    // Firefox rejects when there is no policy at all.
    return {};
  }
}
