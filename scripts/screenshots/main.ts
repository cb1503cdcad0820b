/** `npm run screenshots [NAME...]`: takes the pictures of README and stores anew, or some of them. */
import { mkdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ensureChromium } from '../setup/chromium.ts';
import { Failure, runMain } from '../setup/failure.ts';
import { launchChromium } from '../setup/launch-chromium.ts';
import { root, run } from '../setup/run.ts';
import { serveFolder } from '../static-server.ts';
import { take } from './photographer.ts';
import { type Picture, pictures } from './pictures.ts';

const folder = join(root, 'docs', 'images');
/** What the news page's address says, here and in the popup. */
const host = 'quay-review.example';

await runMain(async () => {
  const wanted = choose(process.argv.slice(2));
  const chromium = await ensureChromium();
  if ((await run('wxt', ['build', '--level', 'warn'], { CI: '1' })) !== 0) {
    throw new Failure('The extension does not build.', 'What is wrong stands above.');
  }
  mkdirSync(folder, { recursive: true });
  const server = await serveFolder(join(root, 'tests', 'pages', 'demo'));
  try {
    for (const [language, group] of Map.groupBy(wanted, (picture) => picture.language)) {
      const context = await launchChromium({
        executable: chromium.path,
        extension: join(root, '.output', 'chrome-mv3'),
        headless: true,
        language,
        args: [`--host-resolver-rules=MAP ${host} 127.0.0.1`],
      });
      const news = new URL('page.html', server.url.replace('127.0.0.1', host)).href;
      const studio = { context, folder, news };
      for (const picture of group) {
        const file = await take(studio, picture);
        const kilobytes = Math.round(statSync(file).size / 1000);
        console.log(
          `${relative(root, file)}  ${picture.width} × ${picture.height}  ${kilobytes} kB`,
        );
      }
      await context.close();
    }
  } finally {
    await server.close();
  }
});

function choose(names: readonly string[]): readonly Picture[] {
  const known = pictures.map(({ name }) => name);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown) throw new Failure(`There is no picture "${unknown}".`, `Known: ${known.join(', ')}`);
  return names.length === 0 ? pictures : pictures.filter(({ name }) => names.includes(name));
}
