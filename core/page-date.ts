/** When a page says that it was published, and how far that is from a pack's knowledge. Pure. */

/** What a page claims, in strings that a stranger wrote. */
export interface DateClaims {
  /** Its JSON-LD scripts. */
  readonly jsonLd: readonly string[];
  /** Its other statements of a date of publication, surest first. */
  readonly dates: readonly string[];
}

export interface DateGap {
  readonly isNewer: boolean;
  readonly count: number;
  readonly unit: 'month' | 'year';
}

/** A script longer than this describes more than an article, and parsing it would be felt. */
const longestScript = 200_000;
const dayMs = 86_400_000;
const monthDays = 30.44;

/**
 * The ISO day of the first claim that makes sense. What the page says of itself in `<meta>` comes before
 * JSON-LD, which often describes other pages too.
 *
 * @param today ISO day; later dates are no dates of publication.
 */
export function pageDate({ jsonLd, dates }: DateClaims, today: string): string | undefined {
  for (const claim of [...dates, ...jsonLd.flatMap(datesOfScript)]) {
    const date = readDate(claim, today);
    if (date) return date;
  }
  return undefined;
}

/** How much newer or older a page is than `asOf`; undefined where the two are near each other. */
export function dateGap(page: string, asOf: string): DateGap | undefined {
  const months = (Date.parse(page) - Date.parse(asOf)) / dayMs / monthDays;
  const count = Math.round(Math.abs(months));
  if (!(count > 1)) return undefined;
  const isNewer = months > 0;
  return count < 24
    ? { isNewer, count, unit: 'month' }
    : { isNewer, count: Math.floor(count / 12), unit: 'year' };
}

/** Dates of articles before those of anything else. Looks no deeper than a page is described itself. */
function datesOfScript(text: string): string[] {
  if (text.length > longestScript) return [];
  let things: unknown[];
  try {
    things = [JSON.parse(text)];
  } catch {
    return [];
  }
  const articles: string[] = [];
  const others: string[] = [];
  // `@graph` and lists are walked one level at a time, so nothing nests deep enough to hurt.
  for (let level = 0; level < 4 && things.length > 0; level += 1) {
    const next: unknown[] = [];
    for (const thing of things) {
      if (Array.isArray(thing)) next.push(...thing.slice(0, 100));
      else if (typeof thing === 'object' && thing !== null) {
        const { '@type': type, '@graph': graph, mainEntity, datePublished } = thing as LinkedData;
        next.push(graph, mainEntity);
        const [date] = [datePublished].flat();
        const isArticle = /article|posting|report/i.test(String(type));
        if (typeof date === 'string') (isArticle ? articles : others).push(date);
      }
    }
    things = next;
  }
  return [...articles, ...others];
}

interface LinkedData {
  readonly '@type'?: unknown;
  readonly '@graph'?: unknown;
  readonly mainEntity?: unknown;
  readonly datePublished?: unknown;
}

/** `2015-02-11T…`, `20150211`, `2015-02`, `Wed, 11 Feb 2015 …`. Never `02/03/2015`, which is two days. */
function readDate(claim: string, today: string): string | undefined {
  const text = claim.slice(0, 64).trim();
  const [, year, , month = '07', day = '01'] =
    /^([12]\d{3})(?:([-/.]?)(\d\d?)(?:\2(\d\d?))?)?(?!\d)/.exec(text) ?? [];
  const isSpelledOut = /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b.*\b\d{4}\b/i;
  const time = year
    ? Date.UTC(Number(year), Number(month) - 1, Number(day))
    : isSpelledOut.test(text)
      ? Date.parse(text)
      : Number.NaN;
  // Nobody published on the web or in print before; the rest is other numbers.
  if (!(time > -14e12 && time <= Date.parse(today) + dayMs)) return undefined;
  const date = new Date(time);
  // The 31st of February moves on to March.
  if (year && date.getUTCMonth() !== Number(month) - 1) return undefined;
  return date.toISOString().slice(0, 10);
}
