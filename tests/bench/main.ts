/**
 * `npm run bench -- DIR [--rounds N] [--only WORDS] [--out FILE.json]`: loads every HTML file of a folder in Chromium with, in
 * turn, no extension, an empty one, ours and the alternatives, or those whose name holds one of the words
 * (separated by commas), and prints what each adds. docs/performance.md tells the method.
 */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserContext } from '@playwright/test';
import { ensureChromium } from '../../scripts/setup/chromium.ts';
import { Failure, runMain } from '../../scripts/setup/failure.ts';
import { launchChromium } from '../../scripts/setup/launch-chromium.ts';
import { run } from '../../scripts/setup/run.ts';
import { serveFolder } from '../../scripts/static-server.ts';
import { measureFirstMark, measureLoad } from './measure-page.ts';
import { htmlFiles, offline } from './pages.ts';
import { type Cell, rowsOf, tableOf } from './report.ts';
import { storePack } from './store-pack.ts';
import { baseline, prepareVariants, type Variant } from './variants.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '5' },
    only: { type: 'string', default: '' },
    out: { type: 'string' },
  },
});

await runMain(async () => {
  const folder = resolve(process.env.INIT_CWD ?? '.', positionals[0] ?? 'tests/pages/demo');
  const pages = htmlFiles(folder);
  if ((await run('wxt', ['build'])) !== 0)
    throw new Failure('The extension could not be built.', 'See above.');

  const { path, version } = await ensureChromium();
  const all = await prepareVariants(join(import.meta.dirname, '../../.output/chrome-mv3'));
  const words = values.only.split(',');
  const variants = all.filter(
    ({ name }) => name === baseline || words.some((word) => name.includes(word)),
  );
  const server = await serveFolder(folder);
  const browsers = new Map<string, BrowserContext>();
  try {
    for (const variant of variants) {
      const browser = await launch(path, variant);
      browsers.set(variant.name, browser);
      if (variant.pack) {
        const ms = await storePack(browser, variant.pack);
        console.log(`${variant.name}: stored in ${(ms / 1000).toFixed(1)} s`);
      }
    }
    const cells = await measure(pages, variants, browsers, server.url);
    const rows = rowsOf(cells);
    console.log(`\n${version}, ${pages.length} pages, ${values.rounds} rounds\n\n${tableOf(rows)}`);
    if (values.out) {
      const file = resolve(process.env.INIT_CWD ?? '.', values.out);
      writeFileSync(file, `${JSON.stringify({ version, rows, cells }, null, 1)}\n`);
    }
  } finally {
    for (const browser of browsers.values()) await browser.close();
    await server.close();
  }
});

/** Interleaved, in another order each time: what slows the machine for a while slows every variant. */
async function measure(
  pages: readonly string[],
  variants: readonly Variant[],
  browsers: ReadonlyMap<string, BrowserContext>,
  origin: string,
): Promise<Cell[]> {
  const cells = pages.flatMap((page) =>
    variants.map(
      ({ name }) => ({ page, variant: name, loads: [], firstMarks: [] }) as Writable<Cell>,
    ),
  );
  // The first load of a browser compiles what later ones find in its cache; nobody's pages are all first.
  for (let round = 0; round <= Number(values.rounds); round += 1) {
    for (const page of pages) {
      for (const cell of shuffled(cells.filter((cell) => cell.page === page))) {
        const browser = browsers.get(cell.variant) as BrowserContext;
        const load = await measureLoad(browser, origin + encodeURI(page));
        const first = await measureFirstMark(browser, origin + encodeURI(page));
        if (round === 0) continue;
        cell.loads.push(load);
        if (first !== undefined) cell.firstMarks.push(first);
      }
      console.log(`round ${round} of ${values.rounds}: ${page}`);
    }
  }
  return cells;
}

type Writable<T> = {
  -readonly [K in keyof T]: T[K] extends readonly (infer I)[] ? I[] : T[K];
};

function launch(executable: string, { extension }: Variant): Promise<BrowserContext> {
  return launchChromium({
    executable,
    extension,
    headless: true,
    args: offline,
  });
}

function shuffled<T>(items: readonly T[]): T[] {
  return items
    .map((item) => ({ item, at: Math.random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
