import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Makes a folder that keeps what a browser stores, for as long as `use` takes. */
export async function withProfile(use: (profile: string) => Promise<void>): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'backgrounder-profile-'));
  try {
    await use(profile);
  } finally {
    // A browser that has just ended may still be writing.
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
