import { months } from '../lexicon.ts';
import { sentenceAround } from '../sentence.ts';
import type { Guard, Place } from './place.ts';

/**
 * An event has its date: where the sentence gives years and none of them is the event's, a "phone call" or
 * "the letter" is another one. A proper name of the event stays what it is in any year.
 */
export const otherYearGuard: Guard = (place) => {
  const { topic, isShorthand, description, text, tokens } = place;
  if (topic.years.length === 0 || !(isShorthand || description)) return undefined;
  if (isOfOtherMonth(place)) return 'another month';
  const [start, end] = sentenceAround(text, tokens, place);
  const years = tokens
    .slice(start, end)
    .map(({ key }) => key)
    .filter((key) => /^(?:19|20)\d\d$/.test(key));
  return years.length > 0 && !years.some((year) => topic.years.includes(year))
    ? 'another year'
    : undefined;
};

/** "their July 20 call", "the call of December": the month that stands right beside it is not one of the event's. */
function isOfOtherMonth({ topic, tokens, from, to }: Place): boolean {
  if (topic.months.length === 0) return false;
  const isDay = (n: number): boolean => /^\d{1,2}$/.test(tokens[n]?.key ?? '');
  const before = isDay(from - 1) ? from - 2 : from - 1;
  const isLinked = /^(?:of|in|on|dated|from|vom|im|du|de|en)$/.test(tokens[to]?.key ?? '');
  const behind = isLinked ? (isDay(to + 1) ? to + 2 : to + 1) : -1;
  return [before, behind].some((n) => {
    const month = months.get(tokens[n]?.key ?? '');
    return month !== undefined && !topic.months.includes(month);
  });
}
