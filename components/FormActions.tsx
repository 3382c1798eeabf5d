import './FormActions.css';
import { useServices } from './services.ts';

interface Props {
  /** What the button says that sends the form. */
  action: string;
  disabled: boolean;
  cancel: () => void;
}

/** The foot of a small form: send it, or leave it. */
export function FormActions({ action, disabled, cancel }: Props) {
  const { t } = useServices();
  return (
    <span class="form-actions">
      <button type="submit" class="nl-button nl-button--primary" disabled={disabled}>
        <span class="nl-button__label">{action}</span>
      </button>
      <button type="button" class="nl-button nl-button--secondary" onClick={cancel}>
        <span class="nl-button__label">{t('cancel')}</span>
      </button>
    </span>
  );
}
