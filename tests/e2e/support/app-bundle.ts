import { join } from 'node:path';
import { compile } from 'svelte/compiler';
import { build, type Plugin } from 'vite';
import { root } from '../../../scripts/setup/run.ts';

const folder = join(root, 'tests', 'apps');

/** Bundles an app of `tests/apps` for a page; it puts what tests call on `globalThis.app`. */
export function bundleForPage(file: string): Promise<string> {
  return bundle(file, false);
}

/** The HTML that an app renders on a server, by its export `renderOnServer`. */
export async function renderOnServer(file: string): Promise<string> {
  const code = await bundle(file, true);
  const url = `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`;
  const { renderOnServer } = (await import(url)) as { renderOnServer(): Promise<string> };
  return renderOnServer();
}

async function bundle(file: string, forServer: boolean): Promise<string> {
  const entry = join(folder, file);
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [svelte(forServer)],
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
    },
    // As in their development builds, which say on the console what they do not like.
    resolve: { conditions: ['development', 'module', 'browser'] },
    ...(forServer
      ? {
          ssr: {
            noExternal: true,
            target: 'node',
            resolve: { conditions: ['development', 'module', 'node'] },
          },
          build: { write: false, ssr: entry, target: 'esnext', minify: false },
        }
      : {
          build: {
            write: false,
            target: 'esnext',
            minify: false,
            lib: { entry, name: 'unused', formats: ['iife'] },
          },
        }),
  });
  const [{ output }] = (Array.isArray(result) ? result : [result]) as [
    { output: { type: string; code: string }[] },
  ];
  return output.find(({ type }) => type === 'chunk')?.code ?? '';
}

function svelte(forServer: boolean): Plugin {
  return {
    name: 'svelte',
    transform: (source, file) =>
      file.endsWith('.svelte')
        ? {
            code: compile(source, {
              filename: file,
              generate: forServer ? 'server' : 'client',
              dev: true,
            }).js.code,
          }
        : undefined,
  };
}
