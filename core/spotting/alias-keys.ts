import { type AliasWord, isBag, type Phrase, readBag, readPhrases } from './alias-syntax.ts';
import { hashWord, pairKey, wordKey } from './key-hash.ts';
import { functionWords, glue } from './lexicon.ts';
import { rarestPart } from './prefilter.ts';
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
  return (isBag(alias) ? rarestPart(readBag(alias)) : readPhrases(alias)).map(phraseKey);
}

/** Of one word its own key, else that of the two words in a row that say the most. */
function phraseKey(phrase: Phrase): number {
  const [first, ...others] = phrase as [AliasWord, ...AliasWord[]];
  if (others.length === 0) return wordKey(hashWord(first.key), first.need !== 'any');
  let best: [AliasWord, AliasWord] = [first, others[0] as AliasWord];
  others.forEach((right, n) => {
    const left = phrase[n] as AliasWord;
    if (weight(left) + weight(right) > weight(best[0]) + weight(best[1])) best = [left, right];
  });
  return pairKey(hashWord(best[0].key), hashWord(best[1].key));
}

function weight({ key }: AliasWord): number {
  return functionWords.has(key) || glue.has(key) ? 0 : Math.min(key.length, 8);
}
