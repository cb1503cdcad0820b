import { join } from 'node:path';
import { build } from 'vite';
import { knowledge } from '../../../data/knowledge-plugin.ts';
import type { Session } from './driver.ts';
import type * as PackStore from './pack-page-store.ts';

declare global {
  /** The store of packs inside a page of the extension. */
  var packStore: typeof PackStore;
}

let bundled: Promise<string> | undefined;

/**
 * Makes `packStore` known to `session.inExtension`: the extension's own code, in a page of the extension,
 * with nothing of its interface in between.
 */
export async function openPackStore(session: Session): Promise<void> {
  bundled ??= bundle();
  // The driver sends functions as text; text goes as it is.
  await session.inExtension((await bundled) as unknown as () => void);
}

async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [knowledge()],
    build: {
      write: false,
      target: 'esnext',
      minify: false,
      lib: {
        entry: join(import.meta.dirname, 'pack-page-store.ts'),
        name: 'packStore',
        formats: ['iife'],
      },
    },
  });
  const [{ output }] = result as unknown as [{ output: { code: string }[] }];
  const [chunk] = output;
  return `${chunk?.code}; globalThis.packStore = packStore; undefined`;
}
