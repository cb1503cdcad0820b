/** `npm test`: checks, unit tests, builds, then both browsers. The last line sums up. */
import { builds } from '../setup/builds.ts';
import { ensureChromium } from '../setup/chromium.ts';
import { runMain } from '../setup/failure.ts';
import { ensureFirefox } from '../setup/firefox.ts';
import { runCheck, runPlaywright, runVitest } from './runners.ts';
import { sum, type Totals } from './totals.ts';

await runMain(async () => {
  const chromium = await ensureChromium();
  const firefox = await ensureFirefox();
  console.log(`${chromium.version}, ${firefox.version}, Node ${process.versions.node}`);

  const totals: Totals[] = [];
  totals.push(await runCheck('npm', 'run', '--silent', 'check'));
  totals.push(await runVitest());
  const built: Totals[] = [];
  for (const args of builds) built.push(await runCheck('wxt', ...args));
  totals.push(...built);
  // Browsers with half an extension would only repeat that a build failed.
  if (sum(built).failed === 0) {
    totals.push(await runPlaywright({ CHROMIUM: chromium.path, FIREFOX: firefox.path }));
  }

  const { passed, failed, skipped } = sum(totals);
  if (skipped > 0) console.log(`\n${skipped} skipped`);
  console.log(`\n${passed} passed, ${failed} failed`);
  if (failed > 0 || passed === 0) process.exitCode = 1;
});
