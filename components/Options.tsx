import type { ComponentChildren } from 'preact';
import './Options.css';
import type { Services } from './services.ts';
import { siteName } from './site-name.ts';

/** A site where Vakkompas reads along, as the settings show it. */
interface SiteSetting {
  /** Match pattern. */
  readonly pattern: string;
  /** Whether it comes with the extension. */
  readonly builtIn: boolean;
  readonly on: boolean;
}

interface Props {
  t: Services['t'];
  sites: readonly SiteSetting[];
  forget: (pattern: string) => void;
  turn: (pattern: string, on: boolean) => void;
  /** Settings of other parts, below. */
  children?: ComponentChildren;
}

/** The settings page: on which sites Vakkompas reads along, and how to turn one off or take it back. */
export function Options({ t, sites, forget, turn, children }: Props) {
  return (
    <main class="options">
      <h1>{t('optionsTitle')}</h1>
      <h2>{t('optionsSites')}</h2>
      <p>{t('optionsSitesText')}</p>
      <ul>
        {sites.map(({ pattern, builtIn, on }) => {
          const name = siteName(pattern);
          return (
            <li key={pattern}>
              <label>
                <input
                  type="checkbox"
                  checked={on}
                  onChange={(event) => turn(pattern, event.currentTarget.checked)}
                />{' '}
                {t('optionsSiteOn', [name])}
              </label>{' '}
              {builtIn ? (
                <span class="nl-data-badge">{t('optionsBuiltIn')}</span>
              ) : (
                <button type="button" class="link-button" onClick={() => forget(pattern)}>
                  {t('optionsForget', [name])}
                </button>
              )}
            </li>
          );
        })}
      </ul>
      {sites.every(({ builtIn }) => builtIn) && <p>{t('optionsNone')}</p>}
      {children}
    </main>
  );
}
