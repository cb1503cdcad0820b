import type { Plugin } from 'vite';

/**
 * Rewrites rules for the root element's highlights into rules for those of every element, as Firefox needs
 * them: it hands highlight styles down to nobody (docs/browser-quirks.md).
 */
export function highlightRulesForAll(): Plugin {
  return {
    name: 'highlight-rules-for-all',
    enforce: 'pre',
    transform: {
      filter: { id: /\/marks\.css/ },
      handler: (css) => ({ code: css.replaceAll(':root::highlight(', '::highlight('), map: null }),
    },
  };
}
