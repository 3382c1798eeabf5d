import { useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { PageState } from './PageState.tsx';
import { useServices } from './services.ts';

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
    const { t } = useServices();
    const view = useSignal(loaded);
    const failed = useSignal(false);
    useEffect(() => {
      load().then(
        (now) => {
          view.value = now;
        },
        () => {
          failed.value = true;
        },
      );
    }, []);
    const View = view.value;
    if (failed.value) return <PageState title={t('tabFailedTitle')} text={t('tabFailedText')} />;
    return View ? <View /> : null;
  }
  return { Tab, load };
}
