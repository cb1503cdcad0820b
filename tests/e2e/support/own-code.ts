import { join } from 'node:path';
import { build } from 'vite';
import { knowledge } from '../../../data/knowledge-plugin.ts';
import type { Session } from './driver.ts';

/**
 * Makes what a file of this folder exports known to `session.inExtension`, under a global name: the
 * extension's own code, in a page of the extension, with nothing of its interface in between.
 */
export async function openOwnCode(session: Session, file: string, name: string): Promise<void> {
  const code = await ownCode(file, name);
  // The driver sends functions as text; text goes as it is.
  await session.inExtension(code as unknown as () => void);
}

const bundled = new Map<string, Promise<string>>();

/** The code that makes what a file of this folder exports known to the page that runs it. */
export function ownCode(file: string, name: string): Promise<string> {
  const known = bundled.get(file) ?? bundleAnew(file, name);
  bundled.set(file, known);
  return known;
}

async function bundleAnew(file: string, name: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [knowledge()],
    build: {
      write: false,
      target: 'esnext',
      minify: false,
      lib: { entry: join(import.meta.dirname, file), name, formats: ['iife'] },
    },
  });
  const [{ output }] = result as unknown as [{ output: { code: string }[] }];
  const [chunk] = output;
  return `${chunk?.code}; globalThis.${name} = ${name}; undefined`;
}
