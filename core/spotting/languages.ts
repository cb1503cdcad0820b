import type { TopicSpec } from './types.ts';

/** Languages of a written form, as BCP 47 tags, sorted; empty for a form of the pack's own language. */
export type Languages = readonly string[];

export const own: Languages = [];

/** The languages of an alias: those under which a topic lists it as a translation, and nowhere else. */
export function languagesOf(spec: TopicSpec, alias: string): Languages {
  return spec.translated?.[alias] ?? own;
}

/** Languages of a form that is listed twice: the pack's own outdo all others. */
export function union(a: Languages, b: Languages): Languages {
  if (a.length === 0 || b.length === 0) return own;
  return [...new Set([...a, ...b])].sort();
}

/** Whether the reader switched a form off: all its languages are. `zh` speaks for `zh-Hans` too. */
export function areOff(languages: Languages, off: Iterable<string>): boolean {
  const switched = [...off].map((tag) => tag.toLowerCase());
  return (
    languages.length > 0 &&
    languages.every((tag) => {
      const language = tag.toLowerCase();
      return switched.some((one) => language === one || language.startsWith(`${one}-`));
    })
  );
}
