/** Made at build time by `knowledge-plugin.ts` from the packs in this folder. */

declare module 'virtual:knowledge/index' {
  import type { SpotterIndex } from '../core/spotting/index.ts';

  /** What the spotter needs of the bundled pack: no prose. */
  const index: SpotterIndex;
  export default index;
}

declare module 'virtual:knowledge/cards' {
  import type { TopicCard } from '../core/knowledge/types.ts';

  /** What the cards of the bundled pack show. For the background and extension pages alone. */
  const cards: readonly TopicCard[];
  export default cards;
}
