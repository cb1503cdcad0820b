import type { Plugin } from 'vite';

/** What libraries would reach the network with, by a piece of their files' names. */
const ways: Readonly<Record<string, RegExp>> = {
  'papaparse/papaparse': /new XMLHttpRequest\b(?:\(\))?/g,
};

/**
 * Takes out of libraries what could reach the network: files are read from memory alone. Fails the build
 * where a library has changed so that nothing is found to take out.
 */
export function withoutNetwork(): Plugin {
  return {
    name: 'without-network',
    transform(code, id) {
      const way = Object.entries(ways).find(([file]) => id.includes(`/node_modules/${file}`))?.[1];
      if (!way) return undefined;
      if (code.search(way) < 0) throw new Error(`${id}: nothing to take out is found`);
      return { code: code.replaceAll(way, 'undefined'), map: null };
    },
  };
}
