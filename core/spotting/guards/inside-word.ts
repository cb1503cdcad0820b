import type { Guard, Place } from './place.ts';

/** What says where in something, and is no part of its word: 信里, "in the letter". */
const localizers = /^[里裡中内內上]/;
/** So much of the text around a sign is enough to tell its word; UTF-16 code units. */
const around = 12;
const insideWord = 'inside a word';
let segmenter: Intl.Segmenter | undefined;

/**
 * A word goes on: behind an apostrophe, the possessive aside ("Xi'an"), or, where spaces part no words, in what a
 * dictionary knows as a longer one (信 in 信息, "information").
 */
export const insideWordGuard: Guard = (place) => {
  const { text, tokens, from, to } = place;
  const last = tokens[to - 1];
  if (!last) return undefined;
  if (last.shape === 'ideograph')
    return to - from === 1 && wordGoesOn(place) ? insideWord : undefined;
  if (last.possessive) return undefined;
  return /^['’ʼ][\p{L}]/u.test(text.slice(last.end, last.end + 3)) ? insideWord : undefined;
};

function wordGoesOn({ text, tokens, from }: Place): boolean {
  const { start = 0, end = 0 } = tokens[from] ?? {};
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  const cut = Math.max(0, start - around);
  const word = segmenter.segment(text.slice(cut, end + around)).containing(start - cut);
  const rest = word?.segment.slice(end - cut - word.index) ?? '';
  return rest !== '' && !localizers.test(rest);
}
