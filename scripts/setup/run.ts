import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

const onWindows = process.platform === 'win32';
let child: ReturnType<typeof spawn> | undefined;
let stopping = false;

// Ctrl-C reaches the child by itself, a plain kill does not. We wait for it to tidy up, then end too.
process.on('SIGINT', () => stop());
process.on('SIGTERM', () => {
  child?.kill('SIGINT');
  stop();
});

/**
 * Runs a command with its output on the terminal, one at a time. Resolves to its exit code; 127 when
 * it cannot start.
 */
export function run(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<number> {
  return new Promise((resolve) => {
    const started = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: onWindows,
      env: { ...process.env, ...env },
    });
    child = started;
    const ended = (code: number): void => {
      child = undefined;
      if (stopping) process.exit(130);
      resolve(code);
    };
    started.once('error', () => ended(127));
    started.once('exit', (code) => ended(code ?? 1));
  });
}

function stop(): void {
  stopping = true;
  if (!child) process.exit(130);
}

/** What a command prints, trimmed; undefined when it fails or takes longer than 20 s. */
export function output(command: string, args: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    timeout: 20_000,
  });
  return status === 0 ? stdout.trim() : undefined;
}
