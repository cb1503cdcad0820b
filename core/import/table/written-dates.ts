import { readEdtf } from '../../knowledge/edtf.ts';

/** Orders of day, month and year that mean one date everywhere; `2/11/2015` is two. */
const forms: readonly RegExp[] = [
  /^(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})$/,
  /^(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<year>\d{4})$/,
  /^(?<year>\d{4})\s?年\s?(?:(?<month>\d{1,2})\s?月\s?(?:(?<day>\d{1,2})\s?日)?)?$/,
  /^(?<year>\d{4})[-.](?<month>\d{1,2})$/,
];

/** A date as tables hold it, in EDTF; undefined when it is none, or can be read in two ways. */
export function readWrittenDate(text: string): string | undefined {
  if (readEdtf(text)) return text;
  for (const form of forms) {
    const { year, month, day } = form.exec(text)?.groups ?? {};
    if (year === undefined) continue;
    const parts = [year, month, day].filter((part) => part !== undefined);
    const edtf = parts.map((part) => part.padStart(2, '0')).join('-');
    return readEdtf(edtf) && edtf;
  }
  return undefined;
}
