import { type AliasWord, isBag, type Phrase, readBag, readPhrases } from './alias-syntax.ts';
import { hashWord, pairKey, wordKey } from './key-hash.ts';
import { functionWords, glue } from './lexicon.ts';
import { rarestPart } from './prefilter.ts';
import { stemMark } from './stems.ts';
import type { TopicSpec } from './types.ts';

/** The keys of a topic's aliases; a text without any of them holds none of its aliases. */
export interface TopicKeys {
  readonly names: readonly number[];
  readonly shorthands: readonly number[];
  /**
   * What a page must hold for a shorthand to be accepted: a name of the topic, nothing less (many a
   * surname); or that or a name of a related topic; or perhaps no more than words.
   */
  readonly support: 'own name' | 'any name' | 'words';
}

/** @throws Error when an alias cannot be read. */
export function topicKeys(spec: TopicSpec): TopicKeys {
  const { context, telltale, related } = spec;
  const names = new Set(spec.names.flatMap(aliasKeys));
  const shorthands = new Set(spec.shorthands.flatMap(aliasKeys));
  const hasWords = context.length > 0 || telltale.length > 0;
  return {
    names: [...names],
    shorthands: [...shorthands].filter((key) => !names.has(key)),
    support: hasWords ? 'words' : related.length > 0 ? 'any name' : 'own name',
  };
}

function aliasKeys(alias: string): number[] {
  for (const phrases of searchable(alias)) {
    const keys = phrases.map(phraseKey);
    if (keys.every((key) => key !== undefined)) return keys;
  }
  throw new Error(
    `"${alias}" needs a word that is written out: a beginning alone cannot be searched`,
  );
}

/** What a text with this alias holds one of: an alias's forms, or the forms of one part, the rarest first. */
function searchable(alias: string): readonly (readonly Phrase[])[] {
  if (!isBag(alias)) return [readPhrases(alias)];
  const { parts, near } = readBag(alias);
  const all = [...parts, ...near];
  const rarest = rarestPart(all);
  return [rarest, ...all.filter((part) => part !== rarest)];
}

/**
 * Of one word its own key, else that of the two words in a row that say the most. A text has no keys for
 * beginnings of words; a phrase of nothing else has none either.
 */
function phraseKey(phrase: Phrase): number | undefined {
  let best: [AliasWord, AliasWord] | undefined;
  phrase.slice(1).forEach((right, n) => {
    const left = phrase[n] as AliasWord;
    if (isStem(left) || isStem(right)) return;
    if (!best || weight(left) + weight(right) > weight(best[0]) + weight(best[1])) {
      best = [left, right];
    }
  });
  if (best) return pairKey(hashWord(best[0].key), hashWord(best[1].key));
  const word = phrase.find((one) => !isStem(one));
  return word && wordKey(hashWord(word.key), word.need !== 'any');
}

function isStem({ key }: AliasWord): boolean {
  return key.endsWith(stemMark);
}

function weight({ key }: AliasWord): number {
  return functionWords.has(key) || glue.has(key) ? 0 : Math.min(key.length, 8);
}
