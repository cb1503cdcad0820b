import type { Path, Report } from './problems.ts';

/** Deeper than any pack is; stops data that was made to exhaust the stack. */
const deepest = 12;
/** Names that JavaScript objects answer to by themselves. */
const builtinNames = new Set([
  '__proto__',
  'constructor',
  'prototype',
  ...Object.getOwnPropertyNames(Object.prototype),
]);
// Control characters, and marks that make text read otherwise than it is stored.
const unseen = /[\p{Cc}\p{Bidi_Control}\u2028\u2029\uFFF9-\uFFFB]/u;

/** Whether JavaScript objects answer to this name by themselves. */
export function isBuiltinName(name: string): boolean {
  return builtinNames.has(name);
}

/** Whether a text reads as it is stored: no control characters, no marks of direction. */
export function isPlainText(text: string): boolean {
  return !unseen.test(text);
}

/**
 * Reports what no pack may hold, whatever its shape: keys that JavaScript objects answer to by
 * themselves, control and direction characters, nesting without measure. Must come before any other
 * reading of the data. @returns whether nothing was found.
 */
export function checkPlain(data: unknown, report: Report): boolean {
  let sound = true;
  const refuse = (path: Path, message: string): void => {
    sound = false;
    report(path, message);
  };
  const visit = (value: unknown, path: Path): void => {
    if (typeof value === 'string') {
      if (!isPlainText(value)) refuse(path, 'holds a control character or a text direction mark');
      return;
    }
    if (typeof value !== 'object' || value === null) return;
    if (path.length >= deepest) {
      refuse(path, 'is nested too deeply');
    } else if (Array.isArray(value)) {
      value.forEach((item, n) => {
        visit(item, [...path, n]);
      });
    } else {
      visitEntries(value, path);
    }
  };
  const visitEntries = (value: object, path: Path): void => {
    for (const [key, item] of Object.entries(value)) {
      const below = [...path, key];
      if (isBuiltinName(key)) refuse(below, 'is a name that cannot be used');
      else if (!isPlainText(key))
        refuse(below, 'holds a control character or a text direction mark');
      else visit(item, below);
    }
  };
  visit(data, []);
  return sound;
}
