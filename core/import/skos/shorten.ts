/** White space as one space; marks of text direction, which nothing shows, left out. */
export function tidy(text: string): string {
  return text
    .replaceAll(/\p{Bidi_Control}/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** A text of at most so many characters: whole sentences where its language is given, else whole words. */
export function shorten(text: string, most: number, language?: string): string {
  if (text.length <= most) return text;
  const sentences = language === undefined ? '' : firstSentences(text, most, language);
  if (sentences !== '') return sentences;
  const cut = text.slice(0, most - 1);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > most / 2 ? space : undefined).trimEnd()}…`;
}

function firstSentences(text: string, most: number, language: string): string {
  let end = 0;
  for (const { index, segment } of new Intl.Segmenter(language, {
    granularity: 'sentence',
  }).segment(text)) {
    if (index + segment.trimEnd().length > most) break;
    end = index + segment.length;
  }
  return text.slice(0, end).trimEnd();
}
