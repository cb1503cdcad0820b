import type { Plugin } from 'vite';

/** Nearly all that is in it runs at once; of the other scripts of pages much never does. */
const eager = ['spotter.js'];
/**
 * Has Chromium compile every function as it meets it, where it would look through each twice: first to find
 * its end, then when it is called. https://v8.dev/blog/explicit-compile-hints; to all others a comment.
 */
const hint = '//# allFunctionsCalledOnLoad\n';

/** Marks the script of every frame for being compiled in one go. */
export function eagerScripts(): Plugin {
  return {
    name: 'eager-scripts',
    generateBundle: {
      // Behind WXT, which takes the name off what begins with one.
      order: 'post',
      handler(_, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type === 'chunk' && eager.includes(file.fileName)) file.code = hint + file.code;
        }
      },
    },
  };
}
