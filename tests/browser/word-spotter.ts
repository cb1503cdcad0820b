import type { PageBlock, Scan, Spotter } from '../../core/spotting/index.ts';
import type { Mention } from '../../core/spotting/types.ts';

/** A spotter that finds plain words, each its own topic, so that the specs are about pages alone. */
export function wordSpotter(words: readonly string[]): Spotter {
  const source = words.map((word) => word.replaceAll(' ', '[\\s\u00AD]+')).join('|');
  const mentions = (text: string): Mention[] =>
    source === ''
      ? []
      : [
          ...text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'gu')),
        ].map(({ 0: surface, index }) => ({
          topic: surface.replaceAll(/\s+/g, ' '),
          start: index,
          end: index + surface.length,
          surface,
          why: { alias: surface, class: 'name', rule: 'name' },
        }));
  return {
    scan: (text) =>
      mentions(text).length > 0
        ? ({ candidates: [], otherExpansions: [] } as unknown as Scan)
        : undefined,
    decide: (page: readonly PageBlock[], { off } = {}) =>
      page.map(({ scan, text }) =>
        scan ? mentions(text).filter(({ topic }) => !off?.has(topic)) : [],
      ),
    explain: (page) => page.map(() => []),
  };
}
