import { type AliasWord, isBag, type Phrase, readBag, readPhrases } from './alias-syntax.ts';
import { hashWord, pairKey, wordKey } from './key-hash.ts';
import { functionWords, glue } from './lexicon.ts';
import { rarestPart } from './prefilter.ts';
import { stemMark } from './stems.ts';
import type { TopicSpec } from './types.ts';

/** The keys of a topic's aliases; a text without any of them holds none of its aliases. */
export interface TopicKeys {
  /** Keys that a page must hold one of for the topic to be mentioned at all. */
  readonly telling: readonly number[];
  /** Keys that count on pages that hold a telling one. */
  readonly following: readonly number[];
}

/** @throws Error when an alias cannot be read. */
export function topicKeys(spec: TopicSpec): TopicKeys {
  const names = spec.names.flatMap(aliasKeys);
  const shorthands = spec.shorthands.flatMap(aliasKeys);
  // Nothing but a name can support these, so they need not be looked for without one: many a surname.
  const isLone =
    spec.context.length === 0 && spec.telltale.length === 0 && spec.related.length === 0;
  const telling = new Set(isLone ? names : [...names, ...shorthands]);
  const following = new Set(shorthands.filter((key) => !telling.has(key)));
  return { telling: [...telling], following: [...following] };
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
