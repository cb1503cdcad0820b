import type { Page } from '@playwright/test';
import { inIsolatedWorld } from './isolated-world.ts';

interface ShowCard {
  /** Selects the element whose first words are the mention. */
  readonly at: string;
  readonly topics: readonly string[];
  /** As when the card is opened by a key. */
  readonly focus?: boolean;
}

/** Opens the card as the spotter does. The card's script must be in the page: some card was open before. */
export function showCard(page: Page, { at, topics, focus = false }: ShowCard): Promise<void> {
  return inIsolatedWorld(
    page,
    `{
      const element = document.querySelector(${JSON.stringify(at)});
      const range = document.createRange();
      range.selectNodeContents(element);
      globalThis[Symbol.for('frame-port')].card.show(
        {
          meanings: ${JSON.stringify(topics)}.map((topic) => ({
            topic,
            why: { alias: 'test', class: 'name', rule: 'name' },
          })),
          element,
          rects: () => [...range.getClientRects()],
        },
        { focus: ${focus} },
      );
    }`,
  );
}
