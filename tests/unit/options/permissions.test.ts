import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

test('the settings explain every permission that the manifest asks for', () => {
  const [, asked = ''] = /\n\s+permissions: \[([^\]]*)\]/.exec(read('wxt.config.ts')) ?? [];
  const [, explained = ''] =
    /explainedPermissions = \[([^\]]*)\]/.exec(read('entrypoints/options/PrivacySection.tsx')) ??
    [];
  expect(words(asked)).not.toEqual([]);
  expect(words(explained)).toEqual(['hosts', ...words(asked)].sort());
});

function words(list: string): string[] {
  return [...list.matchAll(/'(\w+)'/g)].map(([, word = '']) => word).sort();
}
