import { useServices } from '../services.ts';

interface Props {
  suggestions: readonly string[];
  onSuggestion: (name: string) => void;
  onBrowse: (() => void) | undefined;
}

/** The ways on when nothing is a sure answer: names that may have been meant, and the whole library. */
export function NoAnswer({ suggestions, onSuggestion, onBrowse }: Props) {
  const { t } = useServices();
  return (
    <div class="no-answer">
      {suggestions.length > 0 && (
        <p>
          {t('didYouMean')}{' '}
          {suggestions.map((name, index) => (
            <>
              {index > 0 && ', '}
              <button key={name} type="button" class="link-button" onClick={() => onSuggestion(name)}>
                {name}
              </button>
            </>
          ))}
          ?
        </p>
      )}
      <p>
        {t('searchTip')}{' '}
        {onBrowse && (
          <button type="button" class="link-button" onClick={onBrowse}>
            {t('browseAll')}
          </button>
        )}
      </p>
    </div>
  );
}
