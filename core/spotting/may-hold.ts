import type { Prefilter } from './index-format.ts';

/**
 * A line separator before each text, which no expression finds: engines compile one for texts of Latin letters
 * and another for all others, and a page has both.
 */
const wide = '\u2028';

/**
 * The search that most texts do not pass. It looks at them in lower case, since an expression that ignores
 * the case takes engines five times as long to compile; and for a pair of common words ("white house") it
 * looks for the first and then at what follows, for the same reason.
 */
export function mayHoldBy({ search, capitals, pairs }: Prefilter): (text: string) => boolean {
  const words = new RegExp(search, 'g');
  const inCapitals = new Set(capitals);
  const followers = new Map<string, RegExp>();
  const followerOf = (word: string): RegExp | undefined => {
    const source = Object.hasOwn(pairs, word) ? pairs[word] : undefined;
    if (source === undefined) return undefined;
    const made = followers.get(word) ?? new RegExp(source, 'y');
    followers.set(word, made);
    return made;
  };
  return (text) => {
    const lower = wide + text.toLowerCase();
    words.lastIndex = 0;
    for (let match = words.exec(lower); match; match = words.exec(lower)) {
      const follower = followerOf(match[0]);
      if (follower) {
        follower.lastIndex = words.lastIndex;
        if (follower.test(lower)) return true;
      } else if (!inCapitals.has(match[0].replaceAll('.', ''))) {
        return true;
      } else if (isInCapitals(text, lower, match)) return true;
      words.lastIndex = match.index + 1;
    }
    return false;
  };
}

/** Whether what was found in lower case has two capitals or more, as the words of acronyms do. */
function isInCapitals(text: string, lower: string, { 0: word, index }: RegExpExecArray): boolean {
  // A few letters are longer in lower case, and then nothing stands where it stood.
  if (lower.length !== wide.length + text.length) return true;
  const start = index - wide.length;
  const written = text.slice(start, start + word.length);
  return [...written].filter((letter) => letter !== letter.toLowerCase()).length > 1;
}
