import { existsSync, readdirSync } from 'node:fs';
import { Failure } from '../../scripts/setup/failure.ts';

/** For Chromium: saved pages name servers, and none of them must be waited for. */
export const offline = ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'];

/** Paths of the HTML files in a folder and below. @throws Failure where there is none */
export function htmlFiles(folder: string): string[] {
  const files = existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
        /\.html?$/i.test(file),
      )
    : [];
  if (files.length === 0)
    throw new Failure(`${folder} holds no HTML file`, 'Name a folder of saved pages.');
  return files.sort();
}
