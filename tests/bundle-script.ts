import { build, type InlineConfig } from 'vite';
import { root } from '../scripts/setup/run.ts';

/** What a script needs beside its entry. Code that is measured is minified, as what is shipped is. */
export type BundleOptions = Pick<InlineConfig, 'plugins' | 'define' | 'resolve'> & {
  readonly minify?: boolean;
};

/**
 * Bundles a file, with all that it imports, into one script without modules, as pages can run it.
 * @param name the script's variable that holds what the file exports
 */
export function bundleScript(
  entry: string,
  name: string,
  { minify = false, ...config }: BundleOptions = {},
): Promise<string> {
  return bundledCode({
    ...config,
    build: { minify, lib: { entry, name, formats: ['iife'] } },
  });
}

/** The same, for code that is evaluated, where a variable would end with the evaluation: `name` is a global. */
export async function bundleGlobal(
  entry: string,
  name: string,
  options?: BundleOptions,
): Promise<string> {
  const code = await bundleScript(entry, name, options);
  // Evaluating ends with a value that can be sent, which exports are not.
  return `${code}\n;globalThis.${name} = ${name}; undefined`;
}

/** Builds in memory and apart from the extension's own configuration, for engines of today. */
export async function bundledCode(config: InlineConfig): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    ...config,
    build: { ...config.build, write: false, target: 'esnext' },
  });
  const [{ output }] = (Array.isArray(result) ? result : [result]) as [
    { output: { type: string; code: string }[] },
  ];
  return output.find(({ type }) => type === 'chunk')?.code ?? '';
}
