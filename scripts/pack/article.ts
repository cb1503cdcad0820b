import { extname } from 'node:path';
import { Readability } from '@mozilla/readability';
import { de, en } from 'chrono-node';
import { parseHTML } from 'linkedom';
import { dayOf } from './resolve-dates.ts';

/** What a pack needs to know of an article. */
export interface Article {
  readonly title: string;
  /** Empty where the text does not say. */
  readonly author: string;
  /** ISO date; undefined where the text does not say. */
  readonly published: string | undefined;
  readonly url: string | undefined;
  /** In order; the first is number 1 in citations. */
  readonly paragraphs: readonly string[];
}

/** The text holds no article. */
export class NoArticle extends Error {}

/**
 * Reads an article from text (first line the title, paragraphs parted by empty lines) or from HTML (the
 * main text as Readability finds it, metadata as pages give it).
 *
 * @throws NoArticle with what is missing
 */
export function readArticle(file: string, text: string): Article {
  const isHtml = /^\.x?html?$/i.test(extname(file));
  const article = isHtml ? fromHtml(text) : fromText(text);
  if (article.paragraphs.length === 0) {
    throw new NoArticle(
      isHtml
        ? 'no article was found in this page; save its text as a .txt file instead'
        : 'there is no paragraph: put the title on the first line, then paragraphs parted by empty lines',
    );
  }
  return article;
}

function fromText(text: string): Article {
  const [title = '', ...blocks] = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n(?:[ \t]*\r?\n)+/)
    .map((block) => block.trim())
    .filter(Boolean);
  let published: string | undefined;
  let author = '';
  // Below the title, in either order, with or without empty lines: the date and the author.
  for (let lines = 0; lines < 2; lines += 1) {
    const [line = '', ...rest] = (blocks[0] ?? '').split(/\r?\n/);
    const byline = /^by\s+(\p{Lu}[^.]{2,80})$/iu.exec(line)?.[1];
    const day = line.length <= 40 ? wholeDay(line.trim()) : undefined;
    if (byline === undefined && day === undefined) break;
    author ||= byline ?? '';
    published ??= day;
    blocks.splice(0, 1, ...(rest.length > 0 ? [rest.join('\n')] : []));
  }
  return {
    title: oneLine(title),
    author,
    published,
    url: undefined,
    paragraphs: blocks.map(oneLine),
  };
}

function fromHtml(html: string): Article {
  const { document } = parseHTML(html);
  const url = absolute(document.querySelector('link[rel="canonical"]')?.getAttribute('href'));
  const found = new Readability(document as unknown as Document, {
    serializer: (element) => element,
  }).parse();
  const paragraphs = found?.content
    ? [...(found.content as Element).querySelectorAll('p, li, blockquote')]
        .filter((element) => !element.querySelector('p, li'))
        .map((element) => oneLine(element.textContent ?? ''))
        .filter(Boolean)
    : [];
  return {
    title: oneLine(found?.title ?? ''),
    author: oneLine(found?.byline ?? '').replace(/^by\s+/i, ''),
    published: wholeDay(found?.publishedTime ?? ''),
    url,
    paragraphs,
  };
}

/** The day that a whole line names: 11.02.2015 is the eleventh of February, as nobody writes dots otherwise. */
function wholeDay(line: string): string | undefined {
  const iso = /^\d{4}-\d{2}-\d{2}/.exec(line)?.[0];
  if (iso) return iso;
  const reader = /^\d{1,2}\.\d{1,2}\.\d{4}$/.test(line) ? de : en.GB;
  const [result, ...more] = reader.parse(line);
  return result && more.length === 0 && result.start.isCertain('day')
    ? dayOf(result.start)
    : undefined;
}

function absolute(address: string | null | undefined): string | undefined {
  return address && /^https?:\/\/[^\s/@]+/i.test(address) ? address : undefined;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
