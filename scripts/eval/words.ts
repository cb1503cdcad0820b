const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Runs between white space; in scripts that write none, what the segmenter calls words. */
export function countWords(text: string): number {
  if (!unspaced.test(text)) return text.match(/\S+/g)?.length ?? 0;
  return [...segmenter.segment(text)].filter((segment) => segment.isWordLike).length;
}
