import type { TopicRef } from './knowledge/types.ts';

/** A place in the library, as the part of its address after `#` names it. */
export type LibraryRoute =
  /** All topics, or those that a search finds. */
  | { readonly view: 'topics'; readonly query: string }
  | { readonly view: 'topic'; readonly topic: TopicRef }
  | { readonly view: 'timeline' }
  | { readonly view: 'sources' }
  /** One source: `<pack id>/<source id>`. */
  | { readonly view: 'source'; readonly source: string };

/** Reads `#topic=<pack>/<topic>`, `#source=<pack>/<source>`, `#timeline`, `#sources`, `#search=<words>`. */
export function parseLibraryRoute(hash: string): LibraryRoute {
  const params = new URLSearchParams(hash.replace(/^#/, ''));
  const topic = params.get('topic');
  if (topic) return { view: 'topic', topic };
  const source = params.get('source');
  if (source) return { view: 'source', source };
  if (params.has('timeline')) return { view: 'timeline' };
  if (params.has('sources')) return { view: 'sources' };
  return { view: 'topics', query: params.get('search') ?? '' };
}

/** The part of the library's address after `#`, with it; `#` alone for all topics. */
export function libraryHash(route: LibraryRoute): string {
  switch (route.view) {
    case 'topics':
      return route.query === '' ? '#' : `#search=${encodeURIComponent(route.query)}`;
    case 'topic':
      return `#topic=${reference(route.topic)}`;
    case 'source':
      return `#source=${reference(route.source)}`;
    case 'timeline':
    case 'sources':
      return `#${route.view}`;
  }
}

/** The library's page at this place, from the root of the extension. */
export function libraryPath(route: LibraryRoute): string {
  return `/library.html${libraryHash(route)}`;
}

/** The slash between pack and topic stays legible; everything else that could mislead is encoded. */
function reference(ref: string): string {
  return ref.split('/').map(encodeURIComponent).join('/');
}
