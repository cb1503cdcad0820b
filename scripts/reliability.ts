/** `npm run reliability`: runs the tests that prove a case and writes docs/reliability.md from their reports. */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { isAbsolute, join, relative } from 'node:path';
import { readCases } from './reliability/cases.ts';
import { type Proof, playwrightProofs, vitestProofs } from './reliability/reports.ts';
import { reliabilityDocument } from './reliability/table.ts';
import { builds } from './setup/builds.ts';
import { ensureChromium } from './setup/chromium.ts';
import { runMain } from './setup/failure.ts';
import { ensureFirefox } from './setup/firefox.ts';
import { root, run } from './setup/run.ts';

await runMain(async () => {
  const chromium = await ensureChromium();
  const firefox = await ensureFirefox();
  if (!process.argv.includes('--no-build')) {
    for (const args of builds) {
      if ((await run('wxt', args)) !== 0) throw new Error('The build failed.');
    }
  }
  const folder = mkdtempSync(join(tmpdir(), 'backgrounder-reliability-'));
  try {
    const [units, pages] = [join(folder, 'vitest.json'), join(folder, 'playwright.json')];
    await run('vitest', ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${units}`]);
    await run('playwright', ['test', '--grep', '@case-', '--retries=0', '--reporter=list,json'], {
      CHROMIUM: chromium.path,
      FIREFOX: firefox.path,
      PLAYWRIGHT_JSON_OUTPUT_FILE: pages,
    });
    const proofs = [...vitestProofs(readJson(units)), ...playwrightProofs(readJson(pages))].map(
      fromRoot,
    );
    const day = new Date().toISOString().slice(0, 10);
    const document = reliabilityDocument(
      readCases(),
      proofs,
      // Distributions add themselves to the version.
      `${day}, ${chromium.version.replace(/ built on .*/, '')}, ${firefox.version}`,
    );
    const file = join('docs', 'reliability.md');
    writeFileSync(join(root, file), document);
    await run('biome', ['format', '--write', file]);
    if (proofs.some(({ passed }) => !passed)) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

function fromRoot(proof: Proof): Proof {
  const file = isAbsolute(proof.file) ? relative(root, proof.file) : proof.file;
  return { ...proof, file: file.replaceAll('\\', '/') };
}

function readJson<R>(file: string): R {
  return JSON.parse(readFileSync(file, 'utf8'));
}
