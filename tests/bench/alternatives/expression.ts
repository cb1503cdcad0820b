/** One expression of all these aliases, the longest first. */
export function expressionOf(aliases: readonly string[]): RegExp {
  const escaped = [...aliases]
    .sort((a, b) => b.length - a.length)
    .map((alias) => alias.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`\\b(?:${escaped.join('|')})\\b`, 'g');
}
