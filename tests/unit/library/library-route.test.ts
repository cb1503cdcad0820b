import { expect, test } from 'vitest';
import { type LibraryRoute, libraryHash, parseLibraryRoute } from '../../../core/library-route.ts';

test.each<[string, LibraryRoute]>([
  ['#', { view: 'topics', query: '' }],
  ['#search=caf%C3%A9%20%26%20%2B%23', { view: 'topics', query: 'café & +#' }],
  ['#topic=us-china-cyber-2015/nsa', { view: 'topic', topic: 'us-china-cyber-2015/nsa' }],
  ['#source=p/s', { view: 'source', source: 'p/s' }],
  ['#timeline', { view: 'timeline' }],
  ['#sources', { view: 'sources' }],
])('%s stands for %j, and back', (hash, route) => {
  expect(parseLibraryRoute(hash)).toEqual(route);
  expect(libraryHash(route)).toBe(hash);
});

test('whatever else is in the address leads to all topics', () => {
  for (const hash of ['', '#nowhere', '#topic=', '#%']) {
    expect(parseLibraryRoute(hash)).toEqual({ view: 'topics', query: '' });
  }
});
