import { expect, test } from '@playwright/test';
import { bundledIndex } from '../../../scripts/spot/bundled-index.ts';
import { readBuild } from './read-build.ts';

for (const name of ['chrome-mv3', 'firefox-mv3'] as const) {
  test.describe(`the scripts of ${name}`, () => {
    const { files } = readBuild(name);
    const sizeOf = (path: string) => files.find((file) => file.path === path)?.bytes ?? Number.NaN;

    test('for every frame are at most 25 kB', () => {
      expect(sizeOf('spotter.js')).toBeLessThanOrEqual(25_000);
    });

    test('for frames that may hold a topic are at most 40 kB', () => {
      expect(sizeOf('marking.js')).toBeLessThanOrEqual(40_000);
    });

    test('for pages hold no word of the index', () => {
      const word = bundledIndex().words.toSorted((a, b) => b.length - a.length)[0] as string;
      const holding = files.filter(({ text }) => text.includes(word)).map(({ path }) => path);
      expect(holding).toContain('background.js');
      expect(holding).not.toContain('spotter.js');
      expect(holding).not.toContain('marking.js');
      expect(holding).not.toContain('card.js');
    });

    test('for the card are at most 60 kB', () => {
      expect(sizeOf('card.js')).toBeLessThanOrEqual(60_000);
    });

    test('name no way to reach the network and run no strings', { tag: '@case-42' }, () => {
      const forbidden =
        /\b(fetch|XMLHttpRequest|WebSocket|EventSource|WebTransport|RTCPeerConnection|sendBeacon|importScripts|eval)\s*\(|\bnew (XMLHttpRequest|WebSocket|EventSource|WebTransport|RTCPeerConnection|Function)\b|\bsendBeacon\b/;
      const hits = files.flatMap(({ path, text }) => {
        const hit = forbidden.exec(text);
        return hit ? [`${path}: ${text.slice(hit.index - 40, hit.index + 60)}`] : [];
      });
      expect(hits).toEqual([]);
    });

    test('style no highlight of every element where those of the root are inherited', () => {
      const css = files.find(({ path }) => path === 'assets/marks.css')?.text ?? '';
      const rules = css.match(/[^{}]*::highlight/g) ?? [];
      expect(rules.length).toBeGreaterThan(1);
      const subjects = new Set(rules.map((rule) => rule.replace('::highlight', '')));
      expect([...subjects]).toEqual([name === 'chrome-mv3' ? ':root' : '']);
    });

    test('keep the card closed to the page', () => {
      const card = files.find(({ path }) => path === 'card.js')?.text ?? '';
      const modes = [...card.matchAll(/attachShadow\(\{mode:([^}]*)\}/g)].map(([, mode]) => mode);
      expect(modes.length).toBeGreaterThan(0);
      expect(modes.join()).not.toMatch(/open/);
    });

    test('hold no name of a file or folder of the machine that built them', () => {
      expect(
        files.filter(({ text }) => text.includes(process.cwd())).map(({ path }) => path),
      ).toEqual([]);
    });
  });
}
