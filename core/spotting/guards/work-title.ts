import { workWords } from '../lexicon.ts';
import type { Token } from '../tokens.ts';
import { type Guard, jointBefore, ofText, type Place } from './place.ts';

/** As far as a title is looked for to either side, in UTF-16 units. */
const reach = 60;

/** Titles are short: more words between quotation marks are somebody's speech. */
const titleWords = 6;

// French sets a space inside its marks; the others stand close.
const opening = /(?:["“”„‟‘‚「『]|[«»‹›]\s*)$/u;
const closing = /^[,.]?(?:["“”’」』]|\s*[«»‹›])/u;
const quotation = /["“”„‟«»‹›「」]/u;

export const workTitle = 'title of a work';

/**
 * A person's or an organisation's name can be the title of a work: between the 《 》 and 『 』 of Chinese and
 * Japanese; alone between quotation marks ("Snowden"), where the name is spoken of as a name; or near words
 * for works, with a few words more between the marks, after such a word or after its maker.
 */
export const workTitleGuard: Guard = (place) => {
  const { kind } = place.topic;
  if (kind !== 'person' && kind !== 'organisation' && kind !== 'event') return undefined;
  if (isQuotedTitle(place)) return workTitle;
  if (kind === 'event') return undefined;
  if (namesWork(place) || inTitleMarks(place)) return workTitle;
  return aloneInQuotes(place) ? 'a name between quotation marks' : undefined;
};

function inTitleMarks(place: Place): boolean {
  const [left, right] = around(place);
  return /[《『][^《》『』]*$/.test(left) && /^[^《》『』]*[》』]/.test(right);
}

/**
 * A full name of a person stays that person, and letters in brackets explain the name before them. Russian
 * sets the names of agencies and papers between quotation marks as a rule.
 */
function aloneInQuotes(place: Place): boolean {
  const last = place.tokens[place.to - 1] as Token;
  if (last.possessive) return false;
  if (place.topic.kind === 'organisation' && /\p{Script=Cyrillic}/u.test(last.key)) return false;
  if (place.topic.kind === 'person' && place.to - place.from > 1 && !isIdeographic(place)) {
    return false;
  }
  const [left, right] = around(place);
  return opening.test(left) && closing.test(right) && !/\(["“”«‘]\s*$/.test(left);
}

/** "Oliver Stone's Rowe", "the film Rowe", "the lead in Rowe", where the text speaks of works. */
function namesWork(place: Place): boolean {
  const before = place.tokens[place.from - 1];
  if (place.topic.kind !== 'person' || place.to - place.from > 1 || !before) return false;
  if (jointBefore(place, place.from) !== 'space') return false;
  const own = place.tokens[place.from] as Token;
  if (workWords.has(before.key) && !own.possessive) return before.shape === 'lower';
  const maker = before.possessive && before.shape === 'capitalised';
  return (
    (maker || (/^(?:in|dans)$/.test(before.key) && !own.possessive)) && speaksOfWorks(place.tokens)
  );
}

/** «El caso Snowden», un cómic. */
function isQuotedTitle(place: Place): boolean {
  const [left, right] = around(place);
  const start = left.search(/["“”„‟«»‹›「][^"“”„‟«»‹›「」]*$/u);
  const end = right.search(quotation);
  if (start < 0 || end < 0 || !speaksOfWorks(place.tokens)) return false;
  const before = left.slice(start + 1).trim();
  const after = right.slice(0, end).trim();
  const words = `${before} ${after}`.split(/\s+/).filter(Boolean).length;
  return words + (place.to - place.from) <= titleWords && /^\p{Lu}|^$/u.test(before);
}

const speaksOfWorks = ofText((tokens) => tokens.some((token) => workWords.has(token.key)));

function isIdeographic({ tokens, from }: Place): boolean {
  return tokens[from]?.shape === 'ideograph';
}

/** The text to the left and to the right of the candidate. */
function around({ text, tokens, from, to }: Place): [string, string] {
  const start = tokens[from]?.start ?? 0;
  const last = tokens[to - 1] as Token;
  return [text.slice(Math.max(0, start - reach), start), text.slice(last.end, last.end + reach)];
}
