import { afterEach, describe, expect, test } from 'vitest';
import { type DateWords, dateInWords, firstDay, machineDate } from '../../core/dates.ts';

const words: DateWords = {
  locale: 'en-GB',
  before: (date) => `before ${date}`,
  since: (date) => `since ${date}`,
  from: (date) => `from ${date}`,
  range: (from, to) => `${from} to ${to}`,
  about: (date) => `about ${date}`,
  perhaps: (date) => `perhaps ${date}`,
  planned: (date) => `planned for ${date}`,
};

describe('a date in words', () => {
  test.each([
    ['2015-02-10', '10 February 2015'],
    ['2015-01-01', '1 January 2015'],
    ['2015-12-31', '31 December 2015'],
    ['2014-05', 'May 2014'],
    ['2014', '2014'],
    ['2015-02~', 'about February 2015'],
    ['2013?', 'perhaps 2013'],
    ['2013%', 'perhaps 2013'],
    ['../2014-05', 'before May 2014'],
    ['/2014-05', 'before May 2014'],
    ['/2014-05~', 'before about May 2014'],
    ['2013/..', 'since 2013'],
    ['2013-06/', 'since June 2013'],
    ['2013~/2014', 'about 2013 to 2014'],
    ['2013/2014-05', '2013 to May 2014'],
  ])('%s reads "%s"', (edtf, expected) => {
    expect(dateInWords(edtf, words)).toBe(expected);
  });

  test.each([
    ['2013/2014', /^2013\s?–\s?2014$/],
    ['2014-05/2014-06', /^May\s?–\s?June 2014$/],
    ['2015-02-10/2015-02-12', /^10\s?–\s?12 February 2015$/],
    ['2014-12-30/2015-01-02', /^30 December 2014\s?–\s?2 January 2015$/],
  ])('the interval %s says once what both ends share', (edtf, expected) => {
    expect(dateInWords(edtf, words)).toMatch(expected);
  });

  test('is written in the language of the words', () => {
    expect(dateInWords('2015-02-10', { ...words, locale: 'de' })).toBe('10. Februar 2015');
  });

  test.each([
    'yesterday',
    '2015-13',
    '2015-02-30',
    '2015-2-1',
    '2014/2013',
    '',
    '/',
    '../..',
    '2013/2014/2015',
  ])('%j is no date and comes back as it is', (text) => {
    expect(dateInWords(text, words)).toBe(text);
    expect(firstDay(text)).toBeUndefined();
  });
});

describe('a date and what the pack could know', () => {
  const asOf = '2015-02-11';

  test.each([
    ['2015-09', 'planned for September 2015'],
    ['2015-02-12', 'planned for 12 February 2015'],
    ['2015-09/2015-10', 'planned for September – October 2015'],
    ['2016/..', 'from 2016'],
    ['/2016', 'before 2016'],
  ])('%s lies after it: "%s"', (edtf, expected) => {
    expect(dateInWords(edtf, words, asOf).replaceAll(/\s?–\s?/g, ' – ')).toBe(expected);
  });

  test.each(['2015-02-11', '2015-02', '2015', '2014-05/2015-09'])(
    '%s has begun by then',
    (edtf) => {
      expect(dateInWords(edtf, words, asOf)).not.toContain('planned');
    },
  );
});

describe('the day that a date starts with', () => {
  test.each([
    ['2015-02-10', '2015-02-10'],
    ['2014-05', '2014-05-01'],
    ['2014', '2014-01-01'],
    ['2013~/2014', '2013-01-01'],
    ['/2014-05', '2014-05-01'],
  ])('%s sorts as %s', (edtf, expected) => {
    expect(firstDay(edtf)).toBe(expected);
  });
});

describe('the date of a time element', () => {
  test.each(['2015', '2015-02', '2015-02-10'])('%s is exact', (edtf) => {
    expect(machineDate(edtf)).toBe(edtf);
  });

  test.each(['2015-02~', '2013/2014', '../2014', '2015-02-30'])('%s is not', (edtf) => {
    expect(machineDate(edtf)).toBeUndefined();
  });
});

describe('wherever the reader is', () => {
  const home = process.env.TZ;
  afterEach(() => {
    process.env.TZ = home;
  });

  test.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Berlin'])(
    'the day in %s is the day that the statement names',
    (zone) => {
      process.env.TZ = zone;
      expect(dateInWords('2015-02-10', words)).toBe('10 February 2015');
      expect(dateInWords('2015-01', words)).toBe('January 2015');
    },
  );
});
