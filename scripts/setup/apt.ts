import { output, run } from './run.ts';

/** Whether we may install Debian packages: as root, where apt is. */
export function mayUseApt(): boolean {
  return process.getuid?.() === 0 && output('apt-get', ['--version']) !== undefined;
}

/** Installs a Debian package; false when that fails. */
export async function aptInstall(name: string): Promise<boolean> {
  console.log(`Installing ${name} (apt-get) …`);
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], quiet);
  return (
    (await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], quiet)) === 0
  );
}
