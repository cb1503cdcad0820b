import { join } from 'node:path';
import { knowledge } from '../../../data/knowledge-plugin.ts';
import { bundleGlobal } from '../../bundle-script.ts';
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
  const known =
    bundled.get(file) ??
    bundleGlobal(join(import.meta.dirname, file), name, { plugins: [knowledge()] });
  bundled.set(file, known);
  return known;
}
