import { en, type ParsedComponents, type ParsedResult } from 'chrono-node';

/** A date in a paragraph, as it is written and as a statement would give it. */
export interface FoundDate {
  readonly written: string;
  /** One EDTF date; two where only the author can know whether it lies behind or ahead. */
  readonly dates: readonly string[];
}

/**
 * Finds the dates in a paragraph and resolves them against the day the article appeared: "on Tuesday" in an
 * article of a Wednesday is the day before. No more precise than the words are: "in May" stays a month.
 *
 * @param published ISO date
 */
export function resolveDates(paragraph: string, published: string): FoundDate[] {
  // Noon, so that no time zone moves the day.
  const then = new Date(`${published}T12:00:00`);
  return en.GB.parse(paragraph, then)
    .filter((result) => !isVague(result, paragraph))
    .map((result) => ({
      written: result.text.replace(/[\s,.;:]+$/, ''),
      dates: result.end
        ? [`${edtf(result.start)}/${edtf(result.end)}`]
        : readings(result.start, published),
    }));
}

/** The day in ISO form. */
export function dayOf(date: ParsedComponents): string {
  return [part(date, 'year', 4), part(date, 'month', 2), part(date, 'day', 2)].join('-');
}

/** A time of day says no date; "two days after" counts from something that the words do not tell. */
function isVague({ start, text, index }: ParsedResult, paragraph: string): boolean {
  const known = ['day', 'weekday', 'month', 'year'] as const;
  if (!known.some((unit) => start.isCertain(unit))) return true;
  if (/^(?:now|today|tonight|this (?:morning|evening)|in an? \w+)$/i.test(text)) return true;
  return /\b(after|before|later|earlier)\b/i.test(
    `${text} ${paragraph.slice(index + text.length, index + text.length + 8)}`,
  );
}

/** A month without a year is the last one or the next one. */
function readings(date: ParsedComponents, published: string): string[] {
  if (date.isCertain('year') || !date.isCertain('month') || date.isCertain('weekday'))
    return [edtf(date)];
  const year = Number(published.slice(0, 4));
  const rest = edtf(date).slice(4);
  const now = published.slice(4, 4 + rest.length);
  if (rest === now) return [`${year}${rest}`];
  return rest < now
    ? [`${year}${rest}`, `${year + 1}${rest}`]
    : [`${year - 1}${rest}`, `${year}${rest}`];
}

function edtf(date: ParsedComponents): string {
  if (date.isCertain('day') || date.isCertain('weekday')) return dayOf(date);
  return date.isCertain('month') ? dayOf(date).slice(0, 7) : dayOf(date).slice(0, 4);
}

function part(date: ParsedComponents, unit: 'year' | 'month' | 'day', digits: number): string {
  return String(date.get(unit) ?? '').padStart(digits, '0');
}
