import { lazyTab } from '../lazy-tab.tsx';

/** The Kompas tab, loaded when it is opened. */
export const CompassTab = lazyTab(async () => (await import('./CompassView.tsx')).CompassView).Tab;
