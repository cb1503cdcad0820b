// Plain JavaScript for any Node >= 20: this runs before anything is installed.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
const binaries = join(root, 'node_modules', '.bin');
const onWindows = process.platform === 'win32';

/**
 * Installs what is missing, then runs a script of ours with the project's own Node, which reads
 * TypeScript. Ends this process with that script's exit code.
 *
 * @param {string} script path from the project's root
 * @param {readonly string[]} args
 */
export async function runInstalled(script, args) {
  try {
    installPackages();
    process.exitCode = await runProjectNode([join(root, script), ...args]);
  } catch (error) {
    console.error(`\n✗ ${error instanceof Error ? error.message : error}\n`);
    process.exitCode = 1;
  }
}

/** Runs `npm ci` unless every package of the lock file is there in its version. */
function installPackages() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < 20) {
    throw new Error(
      `Node ${process.versions.node} is too old.\n  → Install Node 20 or newer, from https://nodejs.org for example.`,
    );
  }
  if (lockedPackagesPresent()) return;
  console.log('Installing packages (npm ci) …');
  const { status, error } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: onWindows,
  });
  if (error || status !== 0) {
    throw new Error(
      `The packages could not be installed${error ? `: ${error.message}` : ''}.\n  → Check the connection to the npm registry, then run "npm ci" to see what it says.`,
    );
  }
}

/** Compares the lock file with npm's own note of what it installed. */
function lockedPackagesPresent() {
  const installedFile = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installedFile) || !existsSync(binaries)) return false;
  try {
    const wanted = packagesOf(join(root, 'package-lock.json'));
    const installed = packagesOf(installedFile);
    return Object.entries(wanted).every(
      // Optional packages may be for another platform.
      ([path, { version, optional }]) =>
        path === '' || optional || installed[path]?.version === version,
    );
  } catch {
    return false;
  }
}

/** The Node that came with the packages; else the one that runs this, if it reads TypeScript too. */
function projectNode() {
  const installed = join(binaries, onWindows ? 'node.cmd' : 'node');
  if (existsSync(installed)) return installed;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath;
  throw new Error(
    `The package "node" came without its program, and Node ${process.versions.node} cannot run our TypeScript.\n  → Run "npm rebuild node", or use Node 24.`,
  );
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string; optional?: boolean }>}
 */
function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

/**
 * @param {readonly string[]} args
 * @returns {Promise<number>} the exit code
 */
function runProjectNode(args) {
  const child = spawn(projectNode(), args, {
    cwd: root,
    stdio: 'inherit',
    shell: onWindows,
    env: {
      INIT_CWD: process.cwd(),
      ...process.env,
      PATH: `${binaries}${delimiter}${process.env.PATH}`,
    },
  });
  // Ctrl-C reaches the child by itself; either way it tidies up before it ends, and we wait for it.
  process.on('SIGINT', () => {}).on('SIGTERM', () => child.kill('SIGTERM'));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
