import { kinWords, origins } from '../lexicon.ts';
import type { Token } from '../tokens.ts';
import {
  type Guard,
  isPlainWord,
  jointBefore,
  looksLikeVerb,
  ofText,
  type Place,
} from './place.ts';

export const anotherBearer = 'surname of someone else';

/** Trades and offices as German builds them: Staatschef, Geheimdienstmitarbeiter, Enthüller. */
const germanTitle =
  /(?:präsident|präsidentin|chef|mitarbeiter|enthüller|minister|kanzler|kanzlerin|techniker|agent|senator)$/;

const cyrillic = /\p{Script=Cyrillic}/u;

const generationSuffix = /^(?:jr|sr|ii|iii|iv)$/;

/**
 * A surname alone means our person unless a given name that is not theirs stands beside it:
 * "Michelle Obama", "Xi Xiaoxing". Titles, function words and initials of their own are welcome.
 */
export const personGuard: Guard = (place) => {
  if (place.topic.kind !== 'person') return undefined;
  if (place.description) return describesAnother(place) ? 'describes someone else' : undefined;
  if (isOfOtherScript(place)) return foreignScriptName(place) ? anotherBearer : undefined;
  if (place.to - place.from !== 1) return undefined;
  const own = place.tokens[place.from] as Token;
  if (isNumeral(place, own)) return 'a numeral';
  if (isOfKin(place)) return anotherBearer;
  const surnameFirst = place.topic.firstWords.includes(own.key);
  const stranger = surnameFirst
    ? givenNameAfter(place) || givenNameBefore(place)
    : givenNameBefore(place) || suffixAfter(place) || invertedName(place);
  return stranger ? anotherBearer : undefined;
};

function givenNameBefore(place: Place): boolean {
  const before = place.tokens[place.from - 1];
  if (!before || jointBefore(place, place.from) !== 'space') return false;
  if (before.shape === 'lower' || before.shape === 'ideograph' || before.possessive) return false;
  if (isPlainWord(before) || origins.has(before.key) || isOwn(place, before)) return false;
  if (place.capitalNouns && (germanTitle.test(before.key) || isGermanGenitive(place))) return false;
  if (isCyrillicNoun(place, before)) return false;
  if (before.end - before.start === 1) {
    return !ownInitials(place).includes(before.key) && !isFrenchMonsieur(place, before);
  }
  if (before.shape === 'acronym' && !place.headline && !isAmongCapitals(place)) {
    // "JOHN SNOWDEN" writes a name in capitals, "NSA Snowden" does not.
    const own = written(place, place.tokens[place.from] as Token);
    return /[a-z]/.test(written(place, before)) || own === own.toUpperCase();
  }
  return !((place.headline || isAmongCapitals(place)) && looksLikeVerb(before));
}

/**
 * "Помощники Обамы": at the start of a sentence a capital proves nothing, and a surname in another case
 * than the nominative depends on a noun. A given name would have the surname's own case.
 */
function isCyrillicNoun(place: Place, before: Token): boolean {
  const surname = (place.tokens[place.from] as Token).key;
  if (!cyrillic.test(before.key) || !startsSentence(place, place.from - 1)) return false;
  return surname !== place.topic.lastWords.find((word) => cyrillic.test(word));
}

/** "eine Befragung Snowdens": the genitive depends on the noun before it, which German writes with a capital. */
function isGermanGenitive(place: Place): boolean {
  const { key } = place.tokens[place.from] as Token;
  return key.endsWith('s') && place.topic.lastWords.includes(key.slice(0, -1));
}

/** "siglo XI", "Louis XI.": capitals that are a Roman number, where what is around is no headline. */
function isNumeral(place: Place, own: Token): boolean {
  const surname = written(place, own);
  if (!/^[IVXLC]{2,}$/.test(surname) || place.headline) return false;
  return !isAmongCapitals(place);
}

/** Whether the words beside the candidate are in capitals throughout, as in a headline. */
function isAmongCapitals(place: Place): boolean {
  const { tokens, from, to } = place;
  const beside = [tokens[from - 1], tokens[to]].filter((token) => token !== undefined);
  return (
    beside.length > 0 &&
    beside.every((token) => token.shape !== 'lower' && /^[^\p{Ll}]+$/u.test(written(place, token)))
  );
}

/** "the elder Xi", "his brother Obama", "Xi père". */
function isOfKin(place: Place): boolean {
  const before = place.tokens[place.from - 1];
  const after = place.tokens[place.to];
  const joined = (n: number): boolean => jointBefore(place, n) === 'space';
  if (before && kinWords.has(before.key) && before.shape === 'lower' && !before.possessive) {
    return joined(place.from);
  }
  return after?.shape === 'lower' && /^(?:senior|junior|père|fils)$/.test(after.key)
    ? joined(place.to)
    : false;
}

/** Chinese, Japanese and Korean letters: no capitals, no spaces between given name and surname. */
export function isOfOtherScript({ tokens, from }: Place): boolean {
  return /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]/u.test(tokens[from]?.key ?? '');
}

const middleDots = '·・･‧•';

/** A given name before the middle dot, or a word behind it, that is not theirs; 夫人: his wife. */
function foreignScriptName(place: Place): boolean {
  const start = place.tokens[place.from]?.start ?? 0;
  const end = place.tokens[place.to - 1]?.end ?? 0;
  const before = place.text.slice(Math.max(0, start - 2), start);
  const after = place.text.slice(end, end + 3);
  const dotBefore = middleDots.includes(before.slice(-1)) && /\p{L}/u.test(before.charAt(0));
  const dotAfter = middleDots.includes(after.charAt(0)) && /\p{L}/u.test(after.charAt(1));
  return dotBefore || (dotAfter && after !== '') || /^(?:夫人|太太|勋爵|勳爵|伯爵|卿)/.test(after);
}

function startsSentence(place: Place, n: number): boolean {
  const joint = jointBefore(place, n);
  return joint === 'edge' || joint === 'break';
}

/** "M. Obama" is Michelle in English and Monsieur in French. */
function isFrenchMonsieur(place: Place, token: Token): boolean {
  return token.key === 'm' && isFrench(place.tokens);
}

const isFrench = ofText((tokens) =>
  tokens.some(({ key }) => /^(?:le|la|les|une|des|dans|est|avec)$/.test(key)),
);

/** For names that put the surname first. A headline capitalises verbs and nouns, so there it must pass. */
function givenNameAfter(place: Place): boolean {
  const after = place.tokens[place.to];
  if (!after || jointBefore(place, place.to) !== 'space') return false;
  if (place.headline && !isByline(place)) return false;
  if ((place.tokens[place.from] as Token).possessive) return false;
  const isCapital = after.shape === 'capitalised' || (place.headline && after.shape === 'acronym');
  return isCapital && !isPlainWord(after) && !isOwn(place, after);
}

/** "By Xi Lan": what follows "by" is a name even where all is in capitals. */
function isByline(place: Place): boolean {
  return place.tokens[place.from - 1]?.key === 'by';
}

/** "Obama, Peter;" as registers write it: a given name behind a comma, and nothing else. */
function invertedName(place: Place): boolean {
  const last = place.tokens[place.to - 1] as Token;
  const given = place.tokens[place.to];
  if (given?.shape !== 'capitalised' || isPlainWord(given) || isOwn(place, given)) return false;
  return (
    /^,\s$/.test(place.text.slice(last.end, given.start)) && place.text.charAt(given.end) === ';'
  );
}

/** "NSA whistleblower Reality Winner": the name that follows is not theirs. */
function describesAnother(place: Place): boolean {
  if (isAppositionToAnother(place)) return true;
  const after = place.tokens[place.to];
  if (after?.shape !== 'capitalised' || jointBefore(place, place.to) !== 'space') return false;
  return !place.headline && !isPlainWord(after) && !isOwn(place, after);
}

/** "a former NSA contractor, Harold Martin," and "Reality Winner, the contractor who leaked". */
function isAppositionToAnother(place: Place): boolean {
  const { text, tokens, from, to } = place;
  const isComma = (n: number): boolean =>
    /^,\s+$/.test(text.slice(tokens[n - 1]?.end ?? 0, tokens[n]?.start ?? 0));
  const isStranger = (n: number): boolean => {
    const pair = [tokens[n], tokens[n + 1]];
    return pair.every(
      (token) => token?.shape === 'capitalised' && !isPlainWord(token) && !isOwn(place, token),
    );
  };
  if (isComma(to) && isStranger(to) && /^[,.]/.test(text.slice(tokens[to + 1]?.end))) return true;
  let start = from;
  while (start > from - 4 && /^(?:an?|the|former|ex|another)$/.test(tokens[start - 1]?.key ?? ''))
    start -= 1;
  return start >= 2 && isComma(start) && isStranger(start - 2);
}

function suffixAfter(place: Place): boolean {
  const after = place.tokens[place.to];
  return after !== undefined && generationSuffix.test(after.key) && after.shape !== 'lower';
}

function isOwn(place: Place, token: Token): boolean {
  return place.topic.firstWords.includes(token.key) || place.topic.lastWords.includes(token.key);
}

function ownInitials(place: Place): string[] {
  return place.topic.firstWords.map((word) => word.charAt(0));
}

function written(place: Place, token: Token): string {
  return place.text.slice(token.start, token.end);
}
