import { i18n } from '#i18n';

/** Gives the page the language of the interface, for screen readers and hyphenation. */
export function setPageLanguage(): void {
  document.documentElement.lang = i18n.t('language');
}
