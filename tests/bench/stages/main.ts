/**
 * `npm run bench:stages -- DIR`: what each step from text to ranges takes in every HTML file of a folder. All of them
 * run in the page, in code that is cold; in the extension those in the middle run in the background.
 */
import { join, resolve } from 'node:path';
import { knowledge } from '../../../data/knowledge-plugin.ts';
import { ensureChromium } from '../../../scripts/setup/chromium.ts';
import { runMain } from '../../../scripts/setup/failure.ts';
import { launchChromium } from '../../../scripts/setup/launch-chromium.ts';
import { serveFolder } from '../../../scripts/static-server.ts';
import { bundleScript } from '../../bundle-script.ts';
import { htmlFiles, offline } from '../pages.ts';
import { summarise } from '../statistics.ts';
import type { Stages } from './in-page.ts';

const rounds = 5;
const stages = ['collect', 'prefilter', 'unfold', 'scan', 'decide', 'anchor'] as const;
const inBackground: readonly string[] = ['prefilter', 'unfold', 'scan', 'decide'];

await runMain(async () => {
  const folder = resolve(process.env.INIT_CWD ?? '.', process.argv[2] ?? 'tests/pages/demo');
  const pages = htmlFiles(folder);
  const { path } = await ensureChromium();
  const code = await bundleScript(join(import.meta.dirname, 'in-page.ts'), 'bench', {
    plugins: [knowledge()],
    minify: true,
  });
  const server = await serveFolder(folder);
  const browser = await launchChromium({ executable: path, headless: true, args: offline });
  const results: Stages[] = [];
  try {
    for (let round = 0; round < rounds; round += 1) {
      for (const file of pages) {
        // A page of its own each time: code that has run before is faster than a reader's ever is.
        const page = await browser.newPage();
        await page.goto(server.url + encodeURI(file));
        results.push(await page.evaluate(`${code};bench.runStages()`));
        await page.close();
      }
    }
  } finally {
    await browser.close();
    await server.close();
  }
  const characters = results.reduce((sum, one) => sum + one.characters, 0) / rounds;
  console.log(
    `${pages.length} pages, ${Math.round(characters / 1000)} thousand characters, ${rounds} rounds\n`,
  );
  console.log('| ms a page | runs in the | p50 | p95 | max |\n| --- | --- | --- | --- | --- |');
  for (const stage of stages) {
    const { p50, p95, max } = summarise(results.map(({ ms }) => ms[stage]));
    const where = inBackground.includes(stage) ? 'background' : 'page';
    console.log(
      `| ${stage} | ${where} | ${p50.toFixed(2)} | ${p95.toFixed(2)} | ${max.toFixed(2)} |`,
    );
  }
});
