import { describe, expect, test } from 'vitest';
import { parseSite } from '../../../entrypoints/options/parse-site.ts';

describe('parseSite', () => {
  test.each([
    ['example.com', 'example.com'],
    ['  Example.COM ', 'example.com'],
    ['www.example.com', 'example.com'],
    ['news.example.com', 'news.example.com'],
    ['https://www.example.com/2015/02/a?b=c#d', 'example.com'],
    ['http://example.com:8080/', 'example.com'],
    ['example.com:8080/path', 'example.com/path'],
    ['example.com/path', 'example.com/path'],
    ['example.com/', 'example.com'],
    ['example.com/*', 'example.com'],
    ['Example.com/News/*', 'example.com/News'],
    ['*.example.com/news/?a=b', 'example.com/news'],
    ['example.com.', 'example.com'],
    ['*.example.com', 'example.com'],
    ['https://*.example.com/*', 'example.com'],
    ['münchen.example', 'xn--mnchen-3ya.example'],
    ['localhost', 'localhost'],
    ['localhost:3000', 'localhost'],
    ['http://intranet/wiki', 'intranet'],
    ['192.168.0.1', '192.168.0.1'],
    ['http://[::1]:8080/', '[::1]'],
  ])('%j is the site %j', (input, site) => {
    expect(parseSite(input, [])).toEqual({ site });
  });

  test.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['hello', 'notSite'],
    ['hello world', 'notSite'],
    ['hello world.com', 'notSite'],
    ['me@example.com', 'notSite'],
    ['example..com', 'notSite'],
    ['-example.com', 'notSite'],
    ['.com', 'notSite'],
    ['example.*', 'notSite'],
    ['https://', 'notSite'],
    ['https:///', 'notSite'],
    ['<script>.com', 'notSite'],
    [`${'a'.repeat(64)}.com`, 'notSite'],
    ['12', 'notSite'],
    ['example.com/*/news', 'wildcard'],
    ['file:///home/me/a.html', 'notWeb'],
    ['about:blank', 'notWeb'],
    ['chrome://extensions', 'notWeb'],
    ['javascript:alert(1)', 'notWeb'],
    ['mailto:me@example.com', 'notWeb'],
  ])('%j is refused as %s', (input, problem) => {
    expect(parseSite(input, [])).toEqual({ problem });
  });

  test('a site that is listed already is named', () => {
    expect(parseSite('https://www.example.com/a', ['other.test', 'example.com'])).toEqual({
      problem: 'alreadyListed',
      by: 'example.com',
    });
  });

  test('a site inside a listed one is covered by it', () => {
    expect(parseSite('news.example.com', ['example.com'])).toEqual({
      problem: 'covered',
      by: 'example.com',
    });
  });

  test('a path on a listed site is covered, one beside a listed path is not', () => {
    expect(parseSite('example.com/news', ['example.com'])).toEqual({
      problem: 'covered',
      by: 'example.com',
    });
    expect(parseSite('example.com/newsletter', ['example.com/news'])).toEqual({
      site: 'example.com/newsletter',
    });
    expect(parseSite('example.com', ['example.com/news'])).toEqual({ site: 'example.com' });
  });

  test('a site that only ends in the same letters is another site', () => {
    expect(parseSite('notexample.com', ['example.com'])).toEqual({ site: 'notexample.com' });
  });

  test('a parent of a listed site can be added', () => {
    expect(parseSite('example.com', ['news.example.com'])).toEqual({ site: 'example.com' });
  });
});
