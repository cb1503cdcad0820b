import { expandBraces, isBag } from '../spotting/alias-syntax.ts';
import type { Aliases, AliasSet } from './types.ts';

/** Enough to be found by; a pack with more must not make every card heavy. */
const mostForms = 6;
const mostNames = 40;

/**
 * The names in all languages that a reader may search a topic by: those that stand for few forms, as a
 * person would write them. Never shown: they state nothing.
 */
export function searchNames(aliases: Aliases): readonly string[] {
  const sets: readonly AliasSet[] = [aliases, ...Object.values(aliases.translations)];
  const forms = sets
    .flatMap(({ names }) => names)
    .filter((name) => !isBag(name))
    .flatMap((name) => {
      const forms = name.includes('{') ? expandBraces(name) : [name];
      return forms.length <= mostForms ? forms : [];
    });
  return [...new Set(forms)].slice(0, mostNames);
}
