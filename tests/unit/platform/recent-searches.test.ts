import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** What the organisation set. */
const managed = vi.hoisted(() => ({ values: {} as Record<string, unknown> }));

vi.mock('../../../platform/browser.ts', () => ({
  browser: { storage: { managed: { get: async () => managed.values } } },
}));
vi.stubGlobal('chrome', fakeBrowser);
vi.stubGlobal('browser', fakeBrowser);
const { recentSearches } = await import('../../../platform/recent-searches.ts');

const KEY = 'recent-searches';
const kept = async () => (await fakeBrowser.storage.local.get(KEY))[KEY];

/** As a panel has them once it has read what was kept. */
async function opened() {
  const recent = recentSearches(new AbortController().signal);
  await new Promise((next) => setTimeout(next));
  return recent;
}

beforeEach(async () => {
  await fakeBrowser.storage.local.clear();
  managed.values = {};
});

describe('recent searches', () => {
  it('are kept on the computer and shown', async () => {
    const recent = await opened();
    await recent.add('regeldruk');
    expect(await kept()).toEqual(['regeldruk']);
    await vi.waitFor(() => expect(recent.list.value).toEqual(['regeldruk']));
  });

  it('that were kept are deleted and not shown where the organisation forbids them', async () => {
    await fakeBrowser.storage.local.set({ [KEY]: ['regeldruk'] });
    managed.values = { allowRecentSearches: false };
    const recent = await opened();
    await vi.waitFor(async () => expect(await kept()).toBeUndefined());
    await recent.add('doenvermogen');
    expect(await kept()).toBeUndefined();
    expect(recent.list.value).toEqual([]);
  });

  it('go as soon as a policy comes while a panel is open', async () => {
    const recent = await opened();
    await recent.add('regeldruk');
    await vi.waitFor(() => expect(recent.list.value).toEqual(['regeldruk']));
    managed.values = { allowRecentSearches: false };
    await recent.add('doenvermogen');
    expect(await kept()).toBeUndefined();
    await vi.waitFor(() => expect(recent.list.value).toEqual([]));
  });
});
