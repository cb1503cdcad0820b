import 'fake-indexeddb/auto';
import cards from 'virtual:knowledge/cards';
import { beforeEach, expect, it } from 'vitest';
import { cardRequests } from '../../../entrypoints/background/card-requests.ts';
import { freshStore } from '../packs/pack-samples.ts';

beforeEach(freshStore);

it('a card gets its topics, and nobody a page’s worth of prose a thousand times', {
  tags: ['@case-41'],
}, async () => {
  const refs = cards.slice(0, 3).map(({ ref }) => ref);
  const asked = (topics: readonly string[]) => cardRequests.topicCards({ topics });
  expect((await asked(refs)).map(({ ref }) => ref)).toEqual(refs);
  expect((await asked(Array(10_000).fill(refs[0]))).length).toBeLessThanOrEqual(100);
});
