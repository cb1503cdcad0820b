import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { knowledge } from './data/knowledge-plugin.ts';

/** Folders whose code touches no browser API, so that its tests need no fake one. */
const pure = [
  'tests/unit/*.test.ts',
  'tests/unit/{spotting,knowledge,import,tools,eval}/**',
  'tests/{data,corpus}/**',
];

/** Some tests run a command of ours; on a busy machine Node alone takes seconds to start. */
const testTimeout = 30_000;

export default defineConfig({
  test: {
    // Tags name the cases of tests/reliability/cases.yaml; no need to list them here as well.
    strictTags: false,
    projects: [
      {
        plugins: [knowledge()],
        test: {
          name: 'pure',
          testTimeout,
          include: pure.map((folder) => folder.replace(/\*\*$/, '**/*.test.ts')),
        },
      },
      {
        // WXT's plugin fakes the extension API; it brings none of our own plugins along.
        plugins: [WxtVitest(), knowledge()],
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        test: {
          name: 'extension',
          testTimeout,
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          exclude: pure,
        },
      },
    ],
  },
});
