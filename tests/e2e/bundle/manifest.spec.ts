import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { readBuild } from './read-build.ts';

const hosts = ['http://*/*', 'https://*/*', 'file:///*'];

for (const name of ['chrome-mv3', 'firefox-mv3'] as const) {
  test.describe(`the manifest of ${name}`, () => {
    const { manifest } = readBuild(name);

    test('asks for storage, scripting, its menu and the pages to read, and nothing else', () => {
      expect(manifest.manifest_version).toBe(3);
      expect(manifest.permissions.toSorted()).toEqual(['contextMenus', 'scripting', 'storage']);
      expect(manifest.host_permissions.toSorted()).toEqual(hosts.toSorted());
      expect(manifest.optional_permissions).toBeUndefined();
      expect(manifest.optional_host_permissions).toBeUndefined();
      expect(manifest.externally_connectable).toBeUndefined();
    });

    test('makes no file of the extension readable to pages', { tag: '@case-42' }, () => {
      expect(manifest.web_accessible_resources).toBeUndefined();
    });

    test('lets pages of the extension load its own files alone and connect to nothing', {
      tag: '@case-42',
    }, () => {
      const policy: string = manifest.content_security_policy.extension_pages;
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self';");
      expect(policy).toContain("connect-src 'none'");
      expect(policy).not.toMatch(/https?:|unsafe-eval|\*/);
    });

    test('puts one script and one style sheet into every frame', () => {
      const [script, ...others] = manifest.content_scripts;
      expect(others).toEqual([]);
      expect(script.js).toEqual(['spotter.js']);
      expect(script.all_frames).toBe(true);
    });
  });
}

test('Chromium 140 and Firefox 153 are the oldest browsers', () => {
  expect(readBuild('chrome-mv3').manifest.minimum_chrome_version).toBe('140');
  const { gecko } = readBuild('firefox-mv3').manifest.browser_specific_settings;
  expect(gecko.strict_min_version).toBe('153.0');
  expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
});

for (const name of ['chrome-mv3', 'firefox-mv3'] as const) {
  test(`${name} has messages in folders that browsers know`, () => {
    const { folder, manifest } = readBuild(name);
    const locales = readdirSync(join(folder, '_locales')).sort();
    expect(locales).toEqual(['de', 'en', 'zh_CN']);
    expect(manifest.default_locale).toBe('en');
  });
}
