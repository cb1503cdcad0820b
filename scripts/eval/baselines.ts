import { expandBraces, isBag } from '../../core/spotting/alias-syntax.ts';
import type { TopicSpec } from '../../core/spotting/index.ts';
import type { Mark } from './labelled-text.ts';
import { bareId, type Marker, onBlocks } from './spot-text.ts';

/** What the spotter has to beat: plain search, no guards, no page context. */
export const baselines = {
  /** Names only, written as the pack writes them. */
  names: (specs: readonly TopicSpec[]): Marker => searcher(specs, ['names'], 'gu'),
  /** Names and shorthands in any case; descriptions with their parts in the written order. */
  regex: (specs: readonly TopicSpec[]): Marker => searcher(specs, ['names', 'shorthands'], 'giu'),
} as const;

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Between the parts of a description: up to four other words of the same sentence. */
const gap = String.raw`(?:[^\S\n]+[^\s.!?]+){0,4}?[^\S\n]+`;

function searcher(
  specs: readonly TopicSpec[],
  lists: readonly ('names' | 'shorthands')[],
  flags: string,
): Marker {
  const patterns = specs.flatMap(({ id, ...spec }) =>
    lists.flatMap((list) =>
      spec[list]
        .filter((alias) => !isScattered(alias))
        .map((alias) => ({ topic: bareId(id), ...toPattern(alias) })),
    ),
  );
  // An alternation takes the first that fits: the longest has to stand first.
  patterns.sort((a, b) => b.length - a.length);
  const regex = new RegExp(patterns.map(({ source }) => `(${source})`).join('|'), flags);
  const find = (text: string): Mark[] =>
    [...text.matchAll(regex)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      topic: patterns[match.slice(1).findIndex((group) => group !== undefined)]?.topic ?? '',
    }));
  return (text) => onBlocks(text, (page) => page.map((block) => find(block.text)));
}

/** A description with parts anywhere in the sentence: no search for a phrase can find it. */
function isScattered(alias: string): boolean {
  return isBag(alias) && / \+ &/.test(alias);
}

function toPattern(alias: string): { readonly source: string; readonly length: number } {
  const parts = isBag(alias)
    ? alias
        .split(/\s\+\s/)
        .filter((part) => !part.startsWith('?'))
        .map((part) => part.replace(/^~/, ''))
    : [alias];
  const source = parts.map(toAlternatives).join(gap);
  const isUnspaced = unspaced.test(alias);
  return {
    source: isUnspaced ? source : `(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])`,
    length: parts.reduce((sum, part) => sum + longest(part) + 1, -1),
  };
}

function longest(part: string): number {
  return Math.max(...expandBraces(part).map((form) => form.length));
}

function toAlternatives(part: string): string {
  const forms = expandBraces(part).sort((a, b) => b.length - a.length);
  const escaped = forms.map((form) =>
    form
      .replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)
      .replace(/\\\*/g, '\\p{L}*')
      .replace(/\s+/g, String.raw`\s+`),
  );
  return `(?:${escaped.join('|')})`;
}
