import { join } from 'node:path';
import { compile } from 'svelte/compiler';
import type { Plugin } from 'vite';
import { root } from '../../../scripts/setup/run.ts';
import { bundledCode, bundleScript } from '../../bundle-script.ts';

const folder = join(root, 'tests', 'apps');

// As in their development builds, which say on the console what they do not like.
const define = {
  'process.env.NODE_ENV': '"development"',
  __VUE_OPTIONS_API__: 'true',
  __VUE_PROD_DEVTOOLS__: 'false',
  __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
};
const conditions = ['development', 'module'];

/** Bundles an app of `tests/apps` for a page; it puts what tests call on `globalThis.app`. */
export function bundleForPage(file: string): Promise<string> {
  return bundleScript(join(folder, file), 'unused', {
    define,
    plugins: [svelte(false)],
    resolve: { conditions: [...conditions, 'browser'] },
  });
}

/** The HTML that an app renders on a server, by its export `renderOnServer`. */
export async function renderOnServer(file: string): Promise<string> {
  const code = await bundledCode({
    define,
    plugins: [svelte(true)],
    ssr: {
      noExternal: true,
      target: 'node',
      resolve: { conditions: [...conditions, 'node'] },
    },
    build: { ssr: join(folder, file), minify: false },
  });
  const url = `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`;
  const { renderOnServer } = (await import(url)) as { renderOnServer(): Promise<string> };
  return renderOnServer();
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
