import { i18n } from '#i18n';

/** Tells screen readers, hyphenation and quotation marks in which language this page speaks. */
export function declarePageLanguage(): void {
  const page = document.documentElement;
  // Of the messages, not of the browser: where it speaks a fourth language, they are English.
  page.lang = i18n.t('date.locale');
  page.dir = i18n.t('@@bidi_dir');
}
