/**
 * Characters that readers do not see inside a word: soft hyphen, zero-width space, joiners, word
 * joiner, byte-order mark, directional marks, variation selectors.
 */
const invisibleCharacters =
  '\\u00AD\\u061C\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u2069\\uFE00-\\uFE0F\\uFEFF';
const invisible = new RegExp(`[${invisibleCharacters}]`, 'g');

/** A text without the characters that nobody sees. */
export function withoutInvisible(text: string): string {
  return text.replace(invisible, '');
}

/**
 * The same set, combining marks, ligatures and full- or half-width letters, as the inside of a
 * character class: where one occurs, only a fold can tell what a word is.
 */
export const unusualCharacters = `${invisibleCharacters}\\u0300-\\u036F\\uFB00-\\uFB06\\uFF10-\\uFF19\\uFF21-\\uFF3A\\uFF41-\\uFF5A\\uFF66-\\uFF9F`;
const unusual = new RegExp(`[${unusualCharacters}]`);

/**
 * The form under which words are compared: invisible characters out, compatibility composition
 * (NFKC: ligatures, full-width letters, combining marks), lower case.
 */
export function fold(word: string): string {
  const visible = unusual.test(word) ? word.replace(invisible, '').normalize('NFKC') : word;
  return visible.toLowerCase();
}
