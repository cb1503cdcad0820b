declare const __ALIASES__: readonly string[];

/** The plain aliases of the bundled pack, put here when the script is bundled. */
export const aliases: readonly string[] = __ALIASES__;
