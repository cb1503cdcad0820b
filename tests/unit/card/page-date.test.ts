import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateGap, pageDate } from '../../../core/page-date.ts';

const today = '2026-06-01';
const fromDates = (...dates: string[]) => pageDate({ dates, jsonLd: [] }, today);
const fromJsonLd = (...jsonLd: unknown[]) =>
  pageDate(
    {
      dates: [],
      jsonLd: jsonLd.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))),
    },
    today,
  );

describe('a date that a page states', () => {
  test.each([
    ['2015-02-11', '2015-02-11'],
    ['2015-02-11T08:00:00-08:00', '2015-02-11'],
    [' 2015-2-1 ', '2015-02-01'],
    ['2015/02/11', '2015-02-11'],
    ['20150211', '2015-02-11'],
    ['2015-02', '2015-02-01'],
    ['2015', '2015-07-01'],
    ['Wed, 11 Feb 2015 10:00:00 GMT', '2015-02-11'],
    ['February 11, 2015 10:00 UTC', '2015-02-11'],
    ['1912-04-16', '1912-04-16'],
  ])('%s is read', (text, day) => {
    expect(fromDates(text)).toBe(day);
  });

  test.each([
    ['nothing', ''],
    ['words', 'yesterday'],
    ['a day that depends on the country', '02/03/2015'],
    ['a month that is none', '2015-13-01'],
    ['a day that is none', '2015-02-31'],
    ['seconds since 1970', '1423612800'],
    ['the future', '2026-06-03'],
    ['the far future', '9999-12-31'],
    ['the year nought', '0000-01-01'],
    ['a number', '20150211123456'],
  ])('%s is no date', (_, text) => {
    expect(fromDates(text)).toBeUndefined();
  });

  test('the first that makes sense counts', () => {
    expect(fromDates('soon', '9999-01-01', '2015-02-11', '2020-01-01')).toBe('2015-02-11');
  });

  test('what the page says of itself comes before JSON-LD', () => {
    const jsonLd = ['{"@type":"NewsArticle","datePublished":"2020-01-01"}'];
    expect(pageDate({ dates: ['2015-02-11'], jsonLd }, today)).toBe('2015-02-11');
  });
});

describe('JSON-LD', () => {
  const article = { '@type': 'NewsArticle', datePublished: '2015-02-11' };

  test.each([
    ['by itself', article],
    ['in a list', [{ '@type': 'Person' }, article]],
    ['in a graph', { '@graph': [{ '@type': 'WebPage', datePublished: '2020-01-01' }, article] }],
    ['as main entity', { '@type': 'WebPage', mainEntity: article }],
    ['of several types', { ...article, '@type': ['Thing', 'ReportageNewsArticle'] }],
    ['with several dates', { ...article, datePublished: ['2015-02-11', '2016-01-01'] }],
  ])('an article %s is found', (_, data) => {
    expect(fromJsonLd(data)).toBe('2015-02-11');
  });

  test('a page that is no article counts too, comments on it do not', () => {
    const comment = { '@type': 'Comment', datePublished: '2020-01-01' };
    expect(fromJsonLd({ '@type': 'WebPage', datePublished: '2015-02-11', comment })).toBe(
      '2015-02-11',
    );
    expect(fromJsonLd({ '@type': 'WebPage', comment: [comment] })).toBeUndefined();
  });

  test.each([
    ['broken', '{"datePublished":"2015-'],
    ['no object', '"2015-02-11"'],
    ['null', 'null'],
    ['a date that is none', { ...article, datePublished: { toString: 'x' } }],
    ['too long', `{"datePublished":"2015-02-11","x":"${'x'.repeat(200_000)}"}`],
  ])('%s says nothing, and the next script is asked', (_, data) => {
    expect(fromJsonLd(data)).toBeUndefined();
    expect(fromJsonLd(data, article)).toBe('2015-02-11');
  });

  test('nested 10,000 deep it ends at once', () => {
    const deep = `${'{"@graph":['.repeat(10_000)}${']}'.repeat(10_000)}`;
    expect(fromJsonLd(deep, article)).toBe('2015-02-11');
  });

  test('whatever it holds, it does no harm', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string(), (value, text) => {
        const found = pageDate({ jsonLd: [JSON.stringify(value), text], dates: [text] }, today);
        expect(found ?? today).toMatch(/^\d{4}-\d\d-\d\d$/);
      }),
    );
  });
});

describe('how far a page is from what is known', () => {
  test.each([
    ['2023-03-01', { isNewer: true, count: 8, unit: 'year' }],
    ['2017-02-11', { isNewer: true, count: 2, unit: 'year' }],
    ['2016-12-11', { isNewer: true, count: 22, unit: 'month' }],
    ['2015-04-11', { isNewer: true, count: 2, unit: 'month' }],
    ['2014-10-11', { isNewer: false, count: 4, unit: 'month' }],
    ['2010-01-01', { isNewer: false, count: 5, unit: 'year' }],
  ])('%s', (page, gap) => {
    expect(dateGap(page, '2015-02-11')).toEqual(gap);
  });

  test.each(['2015-02-11', '2015-03-20', '2015-01-01'])('%s is near', (page) => {
    expect(dateGap(page, '2015-02-11')).toBeUndefined();
  });

  test('a date that is none says nothing', () => {
    expect(dateGap('2015-02-11', 'unknown')).toBeUndefined();
  });
});
