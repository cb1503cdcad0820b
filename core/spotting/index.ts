/** The spotter: finds the topics of an index in text. Pure; runs anywhere that JavaScript does. */
export { buildIndex } from './build-index.ts';
export { threshold } from './evidence.ts';
export { blocksOf, type Excerpt, excerptOf, parseExcerpt } from './excerpt.ts';
export type { Prefilter, SpotterIndex } from './index-format.ts';
export type { Choice, Judgment } from './judge.ts';
export { mergeMentions } from './merge-mentions.ts';
export type { PageBlock } from './page-context.ts';
export type { Scan } from './scan.ts';
export { explain, spot } from './spot.ts';
export { createSpotter, type Spotter } from './spotter.ts';
export { splitText, type TextSpan } from './text-blocks.ts';
export * from './types.ts';
