/**
 * The dates that statements carry: EDTF level 0 (year, month, day, interval) with, from level 1, the
 * marks `~` (about), `?` (uncertain) and `%` (both) at the end of a date, and intervals open at one
 * side (`../2014-05`: up to May 2014; `2015-02/..`: since February 2015).
 */

/** First and last ISO day that a date may mean, both included; absent at an open side. */
export interface DaySpan {
  readonly first?: string;
  readonly last?: string;
}

const dayForm = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?[~?%]?$/;
const openSides = new Set(['..', '']);

/** The days that a date spans; undefined when it is no date of the kind above. */
export function readEdtf(text: string): DaySpan | undefined {
  const sides = text.split('/');
  const [left, right] = sides;
  if (left === undefined || sides.length > 2) return undefined;
  if (right === undefined) return readDate(left);
  const from: DaySpan | undefined = openSides.has(left) ? {} : readDate(left);
  const to: DaySpan | undefined = openSides.has(right) ? {} : readDate(right);
  if (!from || !to || (!from.first && !to.last)) return undefined;
  if (from.first && to.last && from.first > to.last) return undefined;
  return { ...(from.first && { first: from.first }), ...(to.last && { last: to.last }) };
}

/** Whether the text is a calendar day that exists, `2015-02-11`. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && readDate(text) !== undefined;
}

function readDate(text: string): Required<DaySpan> | undefined {
  const [, year, month, day] = dayForm.exec(text) ?? [];
  if (year === undefined) return undefined;
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  const lastDay = daysIn(Number(year), Number(month));
  if (day === undefined)
    return { first: `${year}-${month}-01`, last: `${year}-${month}-${lastDay}` };
  if (Number(day) < 1 || Number(day) > lastDay) return undefined;
  return { first: `${year}-${month}-${day}`, last: `${year}-${month}-${day}` };
}

function daysIn(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}
