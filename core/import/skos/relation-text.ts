import type { RelationWord } from './words.ts';

/** "This topic … that topic", in the language of the pack, where it is one of these. */
const texts: Readonly<Record<string, Readonly<Record<RelationWord, string>>>> = {
  en: { broader: 'belongs to', narrower: 'includes', related: 'is related to' },
  de: { broader: 'gehört zu', narrower: 'umfasst', related: 'hängt zusammen mit' },
  zh: { broader: '属于', narrower: '包括', related: '相关于' },
};

export function relationText(word: RelationWord, language: string): string {
  const [primary = ''] = language.split('-');
  return (texts[primary] ?? texts.en)?.[word] ?? word;
}
