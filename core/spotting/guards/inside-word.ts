import type { Guard } from './place.ts';

/** An apostrophe followed by a letter goes on with the word, the possessive aside: "Xi'an". */
export const insideWordGuard: Guard = ({ text, tokens, to }) => {
  const last = tokens[to - 1];
  if (!last || last.possessive || last.shape === 'ideograph') return undefined;
  return /^['’ʼ][\p{L}]/u.test(text.slice(last.end, last.end + 3)) ? 'inside a word' : undefined;
};
