import { expand } from 'brace-expansion';
import { shortestStem, stemMark } from './stems.ts';
import { type Token, tokenize } from './tokens.ts';

/**
 * The little language of aliases, read when an index is built, never on a page.
 *
 * - `cyber{, }security {vetting,review}`: braces hold variants, as in a shell.
 * - `five + {officers,members} + ?alleged + {PLA,Chinese army}`: a bag. Its parts may come in any
 *   order inside one phrase. A part after `?` may be there and need not; a part after `~` must be
 *   there and stays outside the mention: `~{Xi,Xi's} + {visit,trip}` marks the visit alone. A part
 *   after `&` stands anywhere in the same sentence: `{visit,trip} + &Xi + &Washington`.
 * - `Prüf*`: every word that begins so, for languages that build and bend their words.
 */

/** More expansions than this is a mistake in the pack, not a wealth of forms. */
export const maxExpansions = 2000;

/** What a word of an alias asks of a word of the text. */
export interface AliasWord {
  readonly key: string;
  /** `capital`: not all lower case; `acronym`: two capitals or more; `any`: however it is written. */
  readonly need: 'any' | 'capital' | 'acronym';
  readonly possessive: boolean;
}

export type Phrase = readonly AliasWord[];

export interface Bag {
  readonly parts: readonly (readonly Phrase[])[];
  /** Whether each part lies inside the mention. */
  readonly inside: readonly boolean[];
  /** Parts that need only be in the same sentence. */
  readonly near: readonly (readonly Phrase[])[];
  readonly optional: readonly Phrase[];
}

/** Whether an alias is a bag rather than a phrase. */
export function isBag(alias: string): boolean {
  return alias.includes(' + ');
}

/** All phrases that an alias stands for. @throws Error when it is empty or expands without measure. */
export function readPhrases(alias: string): Phrase[] {
  return [...readForms(alias).values()];
}

/** The same under keys that are equal where two phrases ask the same of a text. */
export function readForms(alias: string): Map<string, Phrase> {
  const seen = new Map<string, Phrase>();
  for (const form of expandBraces(alias)) {
    const words = tokenize(form).map((token) => toAliasWord(token, form));
    if (words.length === 0) throw new Error(`"${alias}" holds no word`);
    seen.set(words.map((word) => `${word.key} ${word.need} ${word.possessive}`).join('|'), words);
  }
  return seen;
}

/** @throws Error when a part is empty or none is required. */
export function readBag(alias: string): Bag {
  const parts: Phrase[][] = [];
  const inside: boolean[] = [];
  const near: Phrase[][] = [];
  const optional: Phrase[] = [];
  for (const written of alias.split(/\s\+\s/)) {
    const part = written.trim();
    if (part.startsWith('?')) optional.push(...readPhrases(part.slice(1)));
    else if (part.startsWith('&')) near.push(readPhrases(part.slice(1)));
    else {
      inside.push(!part.startsWith('~'));
      parts.push(readPhrases(part.replace(/^~/, '')));
    }
  }
  if (!inside.includes(true)) throw new Error(`"${alias}" needs a required part`);
  return { parts, inside, near, optional };
}

/** Brace expansion with a cap. @throws Error above `maxExpansions` forms. */
export function expandBraces(alias: string): string[] {
  const forms = expand(alias, { max: maxExpansions + 1 });
  if (forms.length > maxExpansions) {
    throw new Error(`"${alias}" stands for more than ${maxExpansions} forms`);
  }
  return forms.map((form) => form.replace(/\s+/g, ' ').trim());
}

function toAliasWord(token: Token, form: string): AliasWord {
  const { key, possessive } = token;
  const isStem = form.charAt(token.end) === '*' && key.length >= shortestStem;
  const need =
    token.shape === 'acronym' ? 'acronym' : token.shape === 'capitalised' ? 'capital' : 'any';
  return { key: isStem ? `${key}${stemMark}` : key, need, possessive };
}
