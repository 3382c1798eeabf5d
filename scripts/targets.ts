/** The stores' builds; Edge takes the Chromium one under its own name. */
export const TARGETS = ['chrome', 'edge', 'firefox'] as const;
