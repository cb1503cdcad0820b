import { describe, expect, test } from 'vitest';
import { NoArticle, readArticle } from '../../../scripts/pack/article.ts';

describe('an article in a text file', () => {
  test('has its title on the first line, then date and author, then paragraphs', () => {
    const text =
      'Gulls return\n\nBy Ada Moor\n\n2 March 1999\n\nThe gulls\nare back.\n\nAll are glad.\n';
    expect(readArticle('a.txt', text)).toEqual({
      title: 'Gulls return',
      author: 'Ada Moor',
      published: '1999-03-02',
      url: undefined,
      paragraphs: ['The gulls are back.', 'All are glad.'],
    });
  });

  test.each([
    ['11.02.2015', '2015-02-11'],
    ['2015-02-11', '2015-02-11'],
    ['11 February 2015', '2015-02-11'],
    ['February 11, 2015', '2015-02-11'],
  ])('reads the date line %s', (line, day) => {
    const { published, paragraphs } = readArticle('a.txt', `Title\n\n${line}\nFirst.\n\nSecond.`);
    expect([published, paragraphs]).toEqual([day, ['First.', 'Second.']]);
  });

  test('may say neither date nor author', () => {
    const { author, published, paragraphs } = readArticle(
      'a.txt',
      'Title\n\nBy noon all had left.',
    );
    expect([author, published, paragraphs]).toEqual(['', undefined, ['By noon all had left.']]);
  });

  test('is refused without a paragraph, in words', () => {
    expect(() => readArticle('a.txt', 'Only a title\n')).toThrow(NoArticle);
    expect(() => readArticle('a.txt', '')).toThrow(/no paragraph/);
  });
});

describe('an article on a web page', () => {
  const sentence =
    'The gulls that left the island in autumn have come back to its northern cliffs, wardens say. ';
  const page = `<!doctype html><html><head><title>Gulls return | The Paper</title>
    <meta name="author" content="Ada Moor"><meta property="article:published_time" content="1999-03-02T06:00:00Z">
    <link rel="canonical" href="https://paper.example/gulls"></head>
    <body><nav><p>Home</p><p>Sport</p></nav><article><h1>Gulls return</h1>
    <p>${sentence.repeat(6)}</p><p>${sentence.repeat(6)}</p></article><footer><p>Imprint</p></footer></body></html>`;

  test('gives its main text and what the page says of it', () => {
    const article = readArticle('a.html', page);
    expect(article).toMatchObject({
      author: 'Ada Moor',
      published: '1999-03-02',
      url: 'https://paper.example/gulls',
    });
    expect(article.title).toMatch(/^Gulls return/);
    expect(article.paragraphs).toEqual([sentence.repeat(6).trim(), sentence.repeat(6).trim()]);
  });

  test('is refused where there is none, in words', () => {
    expect(() => readArticle('a.html', '<p></p>')).toThrow(/no article was found/);
  });
});
