import type { Plugin } from 'vite';

/** What in libraries would reach the network or run text as code, by a piece of their files' names. */
const ways: Readonly<Record<string, RegExp>> = {
  'papaparse/papaparse': /new XMLHttpRequest\b(?:\(\))?/g,
  'jsonld/lib/platform-browser.js': /require\('\.\/documentLoaders\/xhr'\)|XMLHttpRequest/g,
  // For a function that only the canonical form of a graph needs, which nobody asks for.
  'rdf-canonize/lib/platform-browser.js':
    /require\('setimmediate'\);\s*exports\.setImmediate = setImmediate;/g,
};

/**
 * Takes out of libraries what an extension page may not do: files are read from memory alone. Fails the
 * build where a library has changed so that nothing is found to take out.
 */
export function withoutNetwork(): Plugin {
  return {
    name: 'without-network',
    transform(code, id) {
      const way = Object.entries(ways).find(([file]) => id.includes(`/node_modules/${file}`))?.[1];
      if (!way) return undefined;
      if (code.search(way) < 0) throw new Error(`${id}: nothing to take out is found`);
      return { code: code.replaceAll(way, '(undefined)'), map: null };
    },
  };
}
