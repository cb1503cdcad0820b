import { i18n } from '#i18n';
import type { DateWords } from '../core/dates.ts';

/** The words around dates in the language of the messages. */
export const dateWords: DateWords = {
  get locale() {
    return i18n.t('date.locale');
  },
  before: (date) => i18n.t('date.before', { date }),
  since: (date) => i18n.t('date.since', { date }),
  from: (date) => i18n.t('date.from', { date }),
  range: (from, to) => i18n.t('date.range', { from, to }),
  about: (date) => i18n.t('date.about', { date }),
  perhaps: (date) => i18n.t('date.perhaps', { date }),
  planned: (date) => i18n.t('date.planned', { date }),
};
