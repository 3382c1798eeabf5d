import { expect } from 'vitest';
import type { View } from '../../scripts/browser/driver.ts';

/** What has the focus: its accessible name, and whether one can see that. */
export function focused(view: View) {
  return view.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const [label] = (element as Partial<HTMLSelectElement>).labels ?? [];
    const box = element.closest('.search-box');
    return {
      name: element.getAttribute('aria-label') ?? (label ?? element).textContent?.trim() ?? '',
      visible:
        getComputedStyle(element).outlineStyle !== 'none' ||
        (box !== null && getComputedStyle(box).boxShadow !== 'none'),
    };
  });
}

/** Presses Tab until the name of what has the focus starts so; every stop up to there must show. */
export async function tabTo(view: View, start: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    const { name, visible } = await focused(view);
    if (presses > 0) expect(visible, `the focus on "${name}" is visible`).toBe(true);
    if (name.startsWith(start)) return;
    await view.press(key);
  }
  throw new Error(`${key} never reached "${start}"`);
}
