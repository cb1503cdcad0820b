/** Made at build time by `knowledge-plugin.ts` from the packs in this folder. */

declare module 'virtual:knowledge/index' {
  import type { SpotterIndex } from '../core/spotting/index.ts';

  /** What the spotting needs of the bundled pack: no prose. For the background and extension pages alone. */
  const index: SpotterIndex;
  export default index;
}

declare module 'virtual:knowledge/cards' {
  import type { TopicCard } from '../core/knowledge/types.ts';

  /** What the cards of the bundled pack show. For the background and extension pages alone. */
  const cards: readonly TopicCard[];
  export default cards;
}

declare module 'virtual:knowledge/pack' {
  import type { Pack } from '../core/knowledge/types.ts';

  /** The bundled pack as a whole, to be compared with others and exported. For extension pages alone. */
  const pack: Pack;
  export default pack;
}
