import { defineConfig } from 'wxt';
import { knowledge } from './data/knowledge-plugin.ts';
import { eagerScripts } from './scripts/eager-scripts.ts';
import { highlightRulesForAll } from './scripts/highlight-rules.ts';
import { withoutNetwork } from './scripts/without-network.ts';

/** Everything that the extension needs from a browser. `docs/privacy.md` explains each permission. */
export default defineConfig({
  modules: ['@wxt-dev/i18n/module'],
  imports: false,
  manifestVersion: 3,
  vite: ({ browser }) => ({
    // A function: WXT builds each entrypoint by itself and plugins must not share state.
    plugins: [
      knowledge(),
      eagerScripts(),
      ...(browser === 'firefox' ? [highlightRulesForAll()] : []),
    ],
    // The minimum browsers. For older ones light-dark() and more would be rewritten at length.
    // Vite's preload polyfill would bring in a `fetch`, and nothing here may have one.
    build: { target: ['chrome140', 'firefox153'], modulePreload: { polyfill: false } },
    // As modules, a reader of files loads only what a file's form needs.
    worker: { format: 'es', plugins: () => [withoutNetwork()] },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'contextMenus'],
    host_permissions: ['http://*/*', 'https://*/*', 'file:///*'],
    // Named here and not by WXT, which would let the script announce itself to every page.
    content_scripts: [
      {
        matches: ['http://*/*', 'https://*/*', 'file:///*'],
        js: ['spotter.js'],
        // As a file of the manifest the browser knows the rule from the start: a style sheet added later
        // would make it compute the styles of the whole page once more.
        css: ['assets/marks.css'],
        all_frames: true,
        // Frames without an address of their own (about:blank, srcdoc, blob:) show their page's text.
        match_about_blank: true,
        match_origin_as_fallback: true,
        // Not earlier: the text must be there, and the page's own first steps must not wait for us.
        run_at: 'document_idle',
      },
    ],
    action: { default_title: '__MSG_extensionName__' },
    // Keys that neither browser has use for, next to each other; readers can choose others.
    commands: {
      'next-mention': command('Alt+Period', '__MSG_command_next__'),
      'previous-mention': command('Alt+Comma', '__MSG_command_previous__'),
      'open-mention': command('Alt+Shift+Period', '__MSG_command_open__'),
      _execute_action: command('Alt+Shift+Comma'),
    },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'backgrounder@backgrounder.example',
              strict_min_version: '153.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '140' }),
  }),
});

function command(key: string, description?: string) {
  return { suggested_key: { default: key }, ...(description && { description }) };
}
