import type { Aliases } from './types.ts';

/** A topic's aliases before there are any. */
export const noAliases: Aliases = {
  names: [],
  shorthands: [],
  decoys: [],
  context: [],
  telltale: [],
  against: [],
  qualifiers: [],
  translations: {},
};
