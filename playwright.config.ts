import { defineConfig } from '@playwright/test';
import { findChromium } from './scripts/setup/chromium.ts';

/** `npm test` builds first; to run a part by itself: `npm run build:test && npx playwright test --project=firefox`. */
export default defineConfig({
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // Hover delays are real time: more browsers at once than cores would stretch them.
  workers: 2,
  // Browsers have moods: whether a page is kept for the way back, when a frame counts as seen. The summary names
  // what needed a second try.
  retries: 1,
  timeout: 30_000,
  expect: { timeout: 8_000 },
  reporter: 'list',
  projects: [
    { name: 'bundle', testDir: 'tests/e2e/bundle' },
    {
      name: 'browser',
      testDir: 'tests/browser',
      use: {
        launchOptions: {
          executablePath: findChromium()?.path ?? '',
          chromiumSandbox: process.getuid?.() !== 0,
        },
      },
    },
    {
      name: 'chromium',
      testDir: 'tests/e2e',
      testIgnore: '**/e2e/bundle/**',
      metadata: { engine: 'chromium' },
    },
    {
      name: 'firefox',
      testDir: 'tests/e2e',
      testIgnore: ['**/e2e/chromium/**', '**/e2e/bundle/**'],
      metadata: { engine: 'firefox' },
    },
  ],
});
