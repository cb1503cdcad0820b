import { weights } from './evidence.ts';
import type { Block } from './types.ts';

/**
 * What deciding about a page needs of it: its texts in order, and in place of those that nothing asks for a
 * number, their length. A page of a book's length is told in a few paragraphs.
 */
export interface Excerpt {
  readonly title: string;
  readonly texts: readonly (string | number)[];
}

/** How far the words reach that speak for a place or against it; UTF-16 code units. */
const reach = Math.max(
  weights.contextWord.within,
  weights.telltale.within,
  weights.against.within,
  weights.doubt.within,
);
/** Two places farther apart than this are as far apart as can be. */
const farthest = weights.sameTopic.within + 1;

/**
 * Cuts a page down to its texts that may hold a topic and what stands near them.
 *
 * @returns the excerpt, and for each of its texts the position on the page that it has
 */
export function excerptOf(
  title: string,
  page: readonly { readonly text: string; readonly holds: boolean | undefined }[],
): { excerpt: Excerpt; places: readonly number[] } {
  const isNear = nearOnes(page, title);
  const texts: (string | number)[] = [];
  const places: number[] = [];
  page.forEach(({ text }, n) => {
    const last = texts.at(-1);
    if (isNear[n]) {
      texts.push(text);
      places.push(n);
    } else if (typeof last === 'number') {
      // Blocks stand one unit apart.
      texts[texts.length - 1] = Math.min(farthest, last + 1 + text.length);
    } else texts.push(Math.min(farthest, text.length));
  });
  if (typeof texts.at(-1) === 'number') texts.pop();
  return { excerpt: { title, texts }, places };
}

/** An excerpt as it came out of a page's process, which may be anybody's: whatever is none counts as empty. */
export function parseExcerpt(sent: unknown): Excerpt {
  const { title, texts } = (sent ?? {}) as Partial<Excerpt>;
  return {
    title: typeof title === 'string' ? title : '',
    texts: (Array.isArray(texts) ? texts : []).map((text: unknown) => {
      if (typeof text === 'string') return text;
      return Number.isInteger(text) ? Math.min(farthest, Math.max(0, text as number)) : 0;
    }),
  };
}

/** The page of an excerpt, title first, with blanks for what was left out. */
export function blocksOf({ title, texts }: Excerpt): Block[] {
  // Engines let parts of a text share its room: a short message may leave out a million texts.
  const blanks = ' '.repeat(farthest);
  return [
    { text: title, kind: 'title' },
    ...texts.map((text): Block => {
      const isLeftOut = typeof text === 'number';
      return { text: isLeftOut ? blanks.slice(0, text) : text, kind: 'text' };
    }),
  ];
}

/** Which blocks may hold a topic or have a unit within reach of one that may, the title among them. */
function nearOnes(
  page: readonly { text: string; holds: boolean | undefined }[],
  title: string,
): boolean[] {
  const near = page.map(({ holds }) => holds === true);
  const spread = (from: number, step: 1 | -1, within = 0): void => {
    let left = within;
    for (let n = from; n >= 0 && n < page.length; n += step) {
      const { text, holds } = page[n] as (typeof page)[number];
      if (holds) left = reach;
      else if (left > 0) {
        near[n] = true;
        left -= text.length + 1;
      }
    }
  };
  spread(0, 1, title === '' ? 0 : reach);
  spread(page.length - 1, -1);
  return near;
}
