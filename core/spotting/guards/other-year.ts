import { sentenceAround } from '../sentence.ts';
import type { Guard } from './place.ts';

/**
 * An event has its date: where the sentence gives years and none of them is the event's, a "phone call" or
 * "the letter" is another one. A proper name of the event stays what it is in any year.
 */
export const otherYearGuard: Guard = (place) => {
  const { topic, isShorthand, description, text, tokens } = place;
  if (topic.years.length === 0 || !(isShorthand || description)) return undefined;
  const [start, end] = sentenceAround(text, tokens, place);
  const years = tokens
    .slice(start, end)
    .map(({ key }) => key)
    .filter((key) => /^(?:19|20)\d\d$/.test(key));
  return years.length > 0 && !years.some((year) => topic.years.includes(year))
    ? 'another year'
    : undefined;
};
