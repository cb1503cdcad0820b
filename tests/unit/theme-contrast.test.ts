import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('../../components/base.css', import.meta.url), 'utf8');
const tokens = new Map(
  [...css.matchAll(/--([\w-]+):\s*light-dark\((#\w{6}), (#\w{6})\)/g)].map(
    ([, name, light, dark]) => [name, { light, dark }] as const,
  ),
);

const grounds = ['paper', 'surface', 'sunken', 'hover', 'accent-soft'];

/** Ratio that WCAG 2.2 AA asks for: 4.5 for text, 3 for the outlines of controls. */
const pairs = [
  ...['ink', 'ink-soft', 'accent', 'accent-strong'].flatMap((text) =>
    grounds.map((ground) => [text, ground, 4.5] as const),
  ),
  ['on-accent', 'accent', 4.5],
  ['on-accent', 'accent-strong', 4.5],
  ['danger', 'paper', 4.5],
  ['danger', 'surface', 4.5],
  ['danger', 'hover', 4.5],
  ['danger', 'danger-soft', 4.5],
  ...['paper', 'surface', 'sunken', 'hover'].map((ground) => ['line-strong', ground, 3] as const),
] as const;

describe.each(['light', 'dark'] as const)('in the %s scheme', (scheme) => {
  test.each(pairs)('%s is readable on %s: at least %d to 1', (text, ground, least) => {
    expect(contrast(colour(text, scheme), colour(ground, scheme))).toBeGreaterThanOrEqual(least);
  });
});

function colour(name: string, scheme: 'light' | 'dark'): string {
  const value = tokens.get(name)?.[scheme];
  if (!value) throw new Error(`No colour --${name} in base.css.`);
  return value;
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Relative luminance of an sRGB colour, after WCAG. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
