import type { Card } from '../core/guidance/card.ts';
import { useServices } from './services.ts';

/** Where a card comes from and when it was last compared with that. */
export function SourceList({ card }: { card: Card }) {
  const { t, locale } = useServices();
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  return (
    <footer class="source-list">
      <h3>{t('source')}</h3>
      <ul>
        {card.sources.map(({ label, url, seen }) => (
          <li key={url}>
            <a class="nl-link" href={url} target="_blank" rel="noopener noreferrer">
              {label}
            </a>
            {!seen && ` (${t('sourceUnseen')})`}
          </li>
        ))}
      </ul>
      <p>
        {t('ownWords')} · {t('checkedOn').toLowerCase()} {date.format(new Date(card.checkedOn))}
      </p>
    </footer>
  );
}
