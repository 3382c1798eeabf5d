import type { ComponentChildren } from 'preact';
import './Options.css';
import type { Services } from './services.ts';

interface Props {
  t: Services['t'];
  /** Match patterns that come with the extension. */
  builtIn: readonly string[];
  /** Match patterns that the user allowed. */
  allowed: readonly string[];
  forget: (pattern: string) => void;
  /** Settings of other parts, below. */
  children?: ComponentChildren;
}

/** The settings page: on which sites Vakkompas reads along, and how to take one back. */
export function Options({ t, builtIn, allowed, forget, children }: Props) {
  return (
    <main class="options">
      <h1>{t('optionsTitle')}</h1>
      <h2>{t('optionsSites')}</h2>
      <p>{t('optionsSitesText')}</p>
      <ul>
        {builtIn.map((pattern) => (
          <li key={pattern}>
            {siteName(pattern)} <span class="nl-data-badge">{t('optionsBuiltIn')}</span>
          </li>
        ))}
        {allowed.map((pattern) => (
          <li key={pattern}>
            {siteName(pattern)}{' '}
            <button type="button" class="link-button" onClick={() => forget(pattern)}>
              {t('optionsForget', [siteName(pattern)])}
            </button>
          </li>
        ))}
      </ul>
      {allowed.length === 0 && <p>{t('optionsNone')}</p>}
      {children}
    </main>
  );
}

/** What people call a site: the host in a match pattern. */
function siteName(pattern: string): string {
  return pattern.replace(/^[^:]+:\/\//, '').replace(/\/\*$/, '');
}
