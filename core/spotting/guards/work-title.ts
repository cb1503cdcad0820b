import type { Guard } from './place.ts';

/** As far as a title is looked for to either side, in UTF-16 units. */
const reach = 60;

/**
 * Chinese and Japanese set the titles of works between 《 》 or 『 』: a person's or an organisation's
 * name there is part of the title of a film or a book.
 */
export const workTitleGuard: Guard = ({ text, tokens, from, to, topic }) => {
  if (topic.kind !== 'person' && topic.kind !== 'organisation') return undefined;
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? start;
  const before = /[《『]([^《》『』]*)$/.exec(text.slice(Math.max(0, start - reach), start));
  const after = /^([^《》『』]*)[》』]/.exec(text.slice(end, end + reach));
  return before && after ? 'title of a work' : undefined;
};
