import { defineConfig } from 'wxt';
import { knowledge } from './data/knowledge-plugin.ts';

/** Everything that the extension needs from a browser. `docs/privacy.md` explains each permission. */
export default defineConfig({
  modules: ['@wxt-dev/i18n/module'],
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    // A function: WXT builds each entrypoint by itself and plugins must not share state.
    plugins: [knowledge()],
    // The minimum browsers. For older ones light-dark() and more would be rewritten at length.
    // Vite's preload polyfill would bring in a `fetch`, and nothing here may have one.
    build: { target: ['chrome140', 'firefox153'], modulePreload: { polyfill: false } },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'scripting'],
    host_permissions: ['http://*/*', 'https://*/*', 'file:///*'],
    action: { default_title: '__MSG_extensionName__' },
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
