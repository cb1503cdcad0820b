import { i18n } from '#i18n';
import { dateInWords } from '../core/dates.ts';
import type { PackInfo, Statement } from '../core/knowledge/types.ts';
import { dateWords } from './date-words.ts';

/** Where in its source a statement stands: "para. 6"; "source" where nobody counted its paragraphs. */
export function paragraphsInWords({ paragraphs }: Statement): string {
  if (paragraphs.length === 0) return i18n.t('card.citedWhole');
  return i18n.t('card.cited', paragraphs.length, { numbers: paragraphs.join(', ') });
}

/** A statement to be quoted elsewhere: its text, whose claim it is, its date, and its source in full. */
export function citationText(statement: Statement, pack: PackInfo): string {
  const { text, saidBy, date } = statement;
  const when = dateInWords(date, dateWords, pack.asOf);
  const source = pack.sources.find(({ id }) => id === statement.source);
  const quote = saidBy
    ? i18n.t('card.copy.claim', { text, who: saidBy, date: when })
    : i18n.t('card.copy.statement', { text, date: when });
  if (!source) return quote;
  const { author, title, publisher, published, url } = source;
  const day = dateInWords(published, dateWords);
  if (author === '' || statement.paragraphs.length === 0) {
    const about = [author, publisher, day].filter(Boolean).join(', ');
    return [quote, i18n.t('card.copy.wholeSource', { title, about }), url]
      .filter(Boolean)
      .join(' ');
  }
  const reference = i18n.t('card.copy.source', {
    author,
    title,
    published: [publisher, day].filter(Boolean).join(', '),
    paragraphs: paragraphsInWords(statement),
  });
  return [quote, reference, url].filter(Boolean).join(' ');
}
