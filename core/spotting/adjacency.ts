import { withoutInvisible } from './fold.ts';
import { abbreviations, months } from './lexicon.ts';
import type { Token } from './tokens.ts';

/**
 * What may stand between two words of one phrase: white space and hyphens in a `phrase`, quotation marks
 * too in a `description`, and commas too in a `decoy` ("Obama, Japan").
 */
export type Gap = 'phrase' | 'description' | 'decoy';

const gaps: Readonly<Record<Gap, RegExp>> = {
  phrase: /^[\s\p{Zs}\-‐‑‒–]{1,80}$/u,
  description: /^[\s\p{Zs}\-‐‑‒–"“”„«»'‘’()・･·]{1,80}$/u,
  decoy: /^[\s\p{Zs}\-‐‑‒–"“”„«»'‘’()・･·,|]{1,80}$/u,
};
/** Han, Hiragana and Katakana stand close, at most with a middle dot or a line break between. */
const closeGap = /^[\s・･·]{0,80}$/u;

/** Whether two neighbouring words stand together as words of one phrase do. */
export function adjoins(text: string, tokens: readonly Token[], left: number, gap: Gap): boolean {
  const a = tokens[left] as Token;
  const b = tokens[left + 1] as Token;
  const between = gapAfter(text, a, b);
  if (a.shape === 'ideograph' || b.shape === 'ideograph' || (isKatakana(a) && isKatakana(b))) {
    return closeGap.test(between);
  }
  if (isElided(a) && /^['’]$/.test(between)) return true;
  if (gap === 'description' && /^,\s+$/.test(between) && participle.test(b.key)) return true;
  return gaps[gap].test(between);
}

/** Russian parts a participle from its noun by a comma: "хакеры, связанные с ...". */
const participle =
  /[а-я]{2}(?:ющ|ящ|ущ|ащ|вш|нн|ем|им)(?:ий|ие|их|им|ими|ая|ую|ей|ые|ых|ым|ыми|ый|ого|ому)$/;

/** "lanceur d'alerte", "visita dell'anno": what an apostrophe has cut short stands close to the next word. */
function isElided({ key }: Token): boolean {
  return /^(?:[cdjlmnst]|qu|dell|all|nell|sull)$/.test(key);
}

/** The characters between two words, without a possessive and the period of an abbreviation or of a day. */
export function gapAfter(text: string, a: Token, b: Token): string {
  const between = withoutInvisible(text.slice(a.end, b.start));
  if (a.possessive) return between.replace(/^.[sS]?/u, '');
  const hasOwn = between.startsWith('.') && (endsWithPeriod(a) || isDay(a, b));
  return hasOwn ? between.slice(1) : between;
}

/** "Mr.", "Dept.", "J.": the period after the word belongs to it. */
function endsWithPeriod(token: Token): boolean {
  return (
    abbreviations.has(token.key) || (token.end - token.start === 1 && token.shape === 'capitalised')
  );
}

/** "28. Januar": German counts its days so. */
function isDay({ key }: Token, next: Token): boolean {
  return /^\d{1,2}$/.test(key) && months.has(next.key);
}

function isKatakana(token: Token): boolean {
  return /^[\u30A0-\u30FF]/.test(token.key);
}
