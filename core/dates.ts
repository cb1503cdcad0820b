import { readEdtf } from './knowledge/edtf.ts';

/** The dates that statements carry, in words. Pure; calendar dates, never instants. */

/** The words around a date, from the messages; `locale` is the language that they are in. */
export interface DateWords {
  readonly locale: string;
  before(date: string): string;
  since(date: string): string;
  from(date: string): string;
  range(from: string, to: string): string;
  about(date: string): string;
  perhaps(date: string): string;
  planned(date: string): string;
}

/** A day, month or year with its mark: `~` about, `?` uncertain, `%` both. */
interface Moment {
  readonly precision: 'year' | 'month' | 'day';
  readonly at: Date;
  readonly mark: string;
}

/**
 * "10 February 2015", "May 2014", "before May 2014", "about 2013".
 *
 * @param asOf ISO date up to which the pack's knowledge reaches: what begins later is "planned for".
 * @returns the text as it came where it is no date of ours: a wrong date must not hide a statement.
 */
export function dateInWords(edtf: string, words: DateWords, asOf?: string): string {
  if (!readEdtf(edtf)) return edtf;
  const [left, right] = edtf.split('/').map(readMoment);
  const isAhead = asOf !== undefined && beginsAfter(edtf, asOf);
  if (left && edtf.includes('/') && !right) {
    const start = momentInWords(left, words);
    return isAhead ? words.from(start) : words.since(start);
  }
  if (right && !left) return words.before(momentInWords(right, words));
  if (!left) return edtf;
  const text = right ? rangeInWords(left, right, words) : momentInWords(left, words);
  return isAhead ? words.planned(text) : text;
}

/**
 * The ISO day that a date begins with, to compare and sort by. An interval that is open at its start
 * counts from its end; undefined for what is no date of ours.
 */
export function firstDay(edtf: string): string | undefined {
  if (!readEdtf(edtf)) return undefined;
  const moment = edtf.split('/').map(readMoment).find(Boolean);
  return moment?.at.toISOString().slice(0, 10);
}

/** Whether a date lay in the future of what is known up to `asOf`, an ISO date. */
export function beginsAfter(edtf: string, asOf: string): boolean {
  const first = readEdtf(edtf)?.first;
  return first !== undefined && first > asOf;
}

/** The value of `<time datetime>`: an exact year, month or day; undefined for everything else. */
export function machineDate(edtf: string): string | undefined {
  return readEdtf(edtf) && /^[\d-]+$/.test(edtf) ? edtf : undefined;
}

function readMoment(text: string): Moment | undefined {
  const [, year, month, day, mark = ''] = /^(\d+)(?:-(\d+))?(?:-(\d+))?(\D?)$/.exec(text) ?? [];
  if (year === undefined) return undefined;
  return {
    precision: day ? 'day' : month ? 'month' : 'year',
    at: new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1))),
    mark,
  };
}

function momentInWords(moment: Moment, words: DateWords): string {
  const text = formatter(moment, words.locale).format(moment.at);
  if (moment.mark === '') return text;
  return moment.mark === '~' ? words.about(text) : words.perhaps(text);
}

function rangeInWords(from: Moment, to: Moment, words: DateWords): string {
  if (from.mark || to.mark || from.precision !== to.precision) {
    return words.range(momentInWords(from, words), momentInWords(to, words));
  }
  // Says once what both ends share: "10–12 February 2015".
  return formatter(from, words.locale).formatRange(from.at, to.at);
}

function formatter({ precision }: Moment, locale: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, {
    // Calendar dates have no time zone: the reader's would shift them by a day.
    timeZone: 'UTC',
    year: 'numeric',
    ...(precision !== 'year' && { month: 'long' }),
    ...(precision === 'day' && { day: 'numeric' }),
  });
}

/** The day on the reader's own clock, as an ISO day. */
export function localDay(now: Date = new Date()): string {
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
