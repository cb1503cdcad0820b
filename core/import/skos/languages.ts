import type { Value } from './graph.ts';

/** Tags as packs hold them: `de`, `zh-Hans`. Files write them in any case, and some are none. */
const form = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;
const known = new Map<string, string | undefined>();

/** A language tag in its proper form; empty for none, undefined for one that cannot be used. */
export function languageOf({ language }: Value): string | undefined {
  if (language === '') return '';
  if (!known.has(language)) known.set(language, readTag(language));
  return known.get(language);
}

function readTag(tag: string): string | undefined {
  try {
    const [proper = ''] = Intl.getCanonicalLocales(tag);
    return form.test(proper) ? proper : undefined;
  } catch {
    return undefined;
  }
}

/** The value that a reader of a language gets: in it, in none, in one of its varieties. */
export function inLanguage(values: readonly Value[], language: string): string | undefined {
  const primary = language.split('-')[0];
  const find = (isRight: (tag: string | undefined) => boolean): string | undefined =>
    values.find((value) => isRight(languageOf(value)))?.text;
  return (
    find((tag) => tag === language) ??
    find((tag) => tag === '') ??
    find((tag) => tag?.split('-')[0] === primary)
  );
}
