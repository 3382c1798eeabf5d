import { useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';

/** A tab whose code is not part of what a panel starts with. */
export interface LazyTab {
  readonly Tab: ComponentType;
  /** Loads it before it is opened, so that it is there at once. */
  load(): Promise<ComponentType>;
}

/** Makes a tab of a view that is loaded when it is first needed, and kept. */
export function lazyTab(get: () => Promise<ComponentType>): LazyTab {
  let loaded: ComponentType | undefined;
  const load = async () => {
    loaded ??= await get();
    return loaded;
  };
  function Tab() {
    const view = useSignal(loaded);
    useEffect(() => {
      void load().then((now) => {
        view.value = now;
      });
    }, []);
    const View = view.value;
    return View ? <View /> : null;
  }
  return { Tab, load };
}
