import { describe, expect, test } from 'vitest';
import { reachableFrom, type SourceFile, sourceFiles } from './source-files.ts';

const product = sourceFiles('core', 'components', 'entrypoints', 'data');
const all = [...product, ...sourceFiles('scripts')];

/** Which imports break a rule, as "file -> import"; there should be none. */
function breaches(
  from: (file: SourceFile) => boolean,
  allowed: (specifier: string, file: SourceFile) => boolean,
): string[] {
  return all
    .filter(from)
    .flatMap((file) =>
      file.imports
        .filter((specifier) => !allowed(specifier, file))
        .map((specifier) => `${file.path} -> ${specifier}`),
    );
}

const inFolder = (folder: string) => (file: SourceFile) => file.path.startsWith(`${folder}/`);

describe('imports', () => {
  test('are found at all', () => {
    expect(all.length).toBeGreaterThan(100);
    expect(all.flatMap((file) => file.imports).length).toBeGreaterThan(all.length);
  });

  test('of core/spotting stay inside it, but for the expansion of braces at build time', () => {
    const allowed = (to: string) => to.startsWith('core/spotting/') || to === 'brace-expansion';
    expect(breaches(inFolder('core/spotting'), allowed)).toEqual([]);
  });

  test('of core/knowledge reach only itself, core/spotting and valibot', () => {
    expect(
      breaches(
        inFolder('core/knowledge'),
        (to) => /^core\/(knowledge|spotting)\//.test(to) || to === 'valibot',
      ),
    ).toEqual([]);
  });

  test('of core never reach what is built on it', () => {
    expect(
      breaches(inFolder('core'), (to) => !/^(components|entrypoints|scripts|tests)\//.test(to)),
    ).toEqual([]);
  });

  test('of components never reach the browser, storage or messages', () => {
    const offLimits =
      /^(core\/(browser|settings-store|settings-session|messaging)\.ts|wxt\/.*|webextension-polyfill|virtual:.*|entrypoints\/.*)$/;
    expect(breaches(inFolder('components'), (to) => !offLimits.test(to))).toEqual([]);
  });

  test('never reach into an entrypoint from outside it', () => {
    const entrypointOf = (path: string) =>
      // The spotter comes in two halves, what every frame needs and what few do, with a style sheet.
      /^entrypoints\/(marking\.ts|marks\.css)$/.test(path)
        ? 'spotter'
        : /^entrypoints\/([^/]+)\//.exec(path)?.[1];
    expect(
      breaches(
        () => true,
        (to, file) =>
          !to.startsWith('entrypoints/') ||
          // The settings show marks by the very rules of pages.
          (to === 'entrypoints/marks.css' && file.path === 'entrypoints/options/main.tsx') ||
          entrypointOf(to) === entrypointOf(file.path),
      ),
    ).toEqual([]);
  });

  test('name the polyfill in core/browser.ts alone', () => {
    const importers = all.filter((file) => file.loads.includes('webextension-polyfill'));
    expect(importers.map((file) => file.path)).toEqual(['core/browser.ts']);
  });

  test('of libraries that read files are made in the worker that does, and nowhere else', () => {
    const readers = /^(papaparse|n3|jsonld|yaml)$/;
    const importers = product.filter(({ loads }) => loads.some((to) => readers.test(to)));
    expect(importers.length).toBeGreaterThan(3);
    const inWorker = [...reachableFrom('entrypoints/options/import-worker.ts', product)];
    expect(inWorker.filter((to) => readers.test(to)).toSorted()).toEqual([
      'jsonld',
      'n3',
      'papaparse',
      'yaml',
    ]);
    for (const page of [
      'options/main.tsx',
      'popup/main.tsx',
      'library/main.tsx',
      'note/main.tsx',
      'explain/main.tsx',
      'card/index.ts',
    ]) {
      const loaded = [...reachableFrom(`entrypoints/${page}`, product)];
      expect(loaded.filter((to) => readers.test(to))).toEqual([]);
    }
  });

  test.each(['spotter', 'card'])(
    'of %s keep polyfill, schema and all prose out of pages',
    (script) => {
      const loaded = [...reachableFrom(`entrypoints/${script}/index.ts`, product)];
      expect(loaded.length).toBeGreaterThan(5);
      expect(
        loaded.filter((to) =>
          /^(core\/browser\.ts|webextension-polyfill|valibot|virtual:knowledge\/cards)$/.test(to),
        ),
      ).toEqual([]);
    },
  );

  test('of the spotter, which every frame carries, bring neither interface nor index with them', () => {
    const loaded = [...reachableFrom('entrypoints/spotter/index.ts', product)];
    expect(loaded.filter((to) => /^(core\/spotting\/|virtual:)/.test(to))).toEqual([]);
    expect(loaded.filter((to) => /^(preact|lucide|@floating-ui|components)\b/.test(to))).toEqual(
      [],
    );
  });
});

describe('the code of the extension', () => {
  const shipped = product.filter((file) => !file.path.startsWith('data/'));

  test('names no way to reach the network', { tags: ['@case-42'] }, () => {
    const network =
      /\b(fetch|XMLHttpRequest|WebSocket|EventSource|WebTransport|RTCPeerConnection|sendBeacon|importScripts)\b(?=\s*[(.])/;
    expect(shipped.filter((file) => network.test(code(file))).map((file) => file.path)).toEqual([]);
  });

  test('neither parses strings as HTML nor runs them', () => {
    const strings =
      /\b(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|dangerouslySetInnerHTML|document\.write|eval\(|new Function)\b/;
    expect(shipped.filter((file) => strings.test(code(file))).map((file) => file.path)).toEqual([]);
  });
});

describe('files', () => {
  test('are short: half of them below 80 lines, none above 250', () => {
    const lines = all.map((file) => file.lines).sort((a, b) => a - b);
    expect(lines[Math.floor(lines.length / 2)]).toBeLessThanOrEqual(80);
    expect(all.filter((file) => file.lines > 250).map((file) => file.path)).toEqual([]);
  });

  test('are named in kebab-case, components in PascalCase', () => {
    const name = /(^|\/)([a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)*|[A-Z][A-Za-z0-9]*)\.(ts|tsx|mjs)$/;
    expect(all.map((file) => file.path).filter((path) => !name.test(path))).toEqual([]);
  });
});

/** The text without comments, which may speak of anything. */
function code({ text }: SourceFile): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm, '');
}
