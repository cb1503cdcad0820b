import type { AliasWord, Bag, Phrase } from './alias-syntax.ts';
import { unusualCharacters } from './fold.ts';
import type { Prefilter } from './index-format.ts';
import { functionWords, glue } from './lexicon.ts';
import { stemMark } from './stems.ts';

/**
 * Most blocks of most pages hold no alias. One native search for a telling word of each says so about
 * fifty times faster than cutting the text into words (DESIGN.md has the numbers).
 */

/** Words that any page may hold: searching for them would find every block. */
const common = new Set(
  `the and for with from that this these those who what when where which while was were are has have had
   will would can could may its his her their our your not but all any both each more most other some such
   only own same than too very just one two three four five six seven eight nine ten first second third
   last next new old young high low big small great long short good bad right left early late local public
   private general special national international foreign domestic global american chinese british german
   people person man men woman women child children family group groups member members team team party
   state states city country countries world government president minister official officials officer
   officers leader leaders house office department agency ministry court law laws rule rules policy
   policies plan plans system systems process program programme project work works worker workers working
   job business businesses company companies industry firm firms bank banks banking market trade product
   products service services price money tax cost technology information software internet network website
   online phone telephone call calls talk talks meeting visit trip letter letters file files document
   documents report reports paper papers book news media story press study research science health school
   schools university universities student students army military war security police attack attacks
   control controls power right rights case cases charge charges charged accused against issue issues
   question problem problems change changes part parts place area area point line number time times year
   years month months week weeks day days today tomorrow yesterday night january february march april may
   june july august september october november december monday tuesday wednesday thursday friday saturday
   sunday sept jan feb say says said told tell ask asked made make making take taken give given get put set
   seen see sent send use used using over under after before between during about into through because
   affair alleged commerce commercial common connected control conversation cooperation corporate design
   directed economic enterprise equipment expected facts federal house income industrial joint linked later
   limits months operations over planning procedure provide reviews review requirement requirements scandal
   secret scheduled signed source spoke speaking stated support suppliers suspected targeting tech tensions
   trip united vendors wrote written share show open data email community communist social commission
   us uk eu un who america united hand hands turn up differences expected professional effort central
   authorities authority comment analyst analysts ground fall compute computer entity relations check checks
   campaign council committee republic invest investment national buy men due association associations
   list lists direct directed washington require required white professional leaders military advance
   advanced corporate sources rules goods narrow crew code justice
   america washington break test tests testing check screen digital foreign exchange protest petition
   complaint appeal financial lender lenders letters
   america's state's visits trips der die das und den dem des ein eine einen mit für von auf aus bei nach über ist hat war sich auch wird
   south north east west main reach expected access stay tour operating capital computer computers conversation
   conversations message messages stop important importance institute institution institutions investigation
   investigations investigate investigators secretary administration attacked agencies chairman contract contracts
   contractors discuss discussed discussion discussions submit submitted reveal revealed negotiate negotiations
   russia russian protests investor investors selling sold demand demands demanded measures measure machine
   les des une dans pour par sur est que qui avec las los una del para por con que`.split(/\s+/),
);

/** As much of a word as tells it from others: endings only make the search longer. */
const stem = { latin: 7, cyrillic: 6, ideographs: 3 };

/** What stands between two words of an alias: spaces, hyphens, quotes, a possessive. */
const between = '[^]{1,4}?';

/** The search, made of the most telling word of every phrase and bag. */
export function makePrefilter(phrases: readonly Phrase[], bags: readonly Bag[]): Prefilter {
  const wanted = new Set(phrases.map(telling));
  for (const source of partsToSearch(wanted, bags)) wanted.add(source);
  const shortest = [...wanted].sort((a, b) => a.length - b.length);
  const needed = shortest.filter(
    (word, n) => !shortest.slice(0, n).some((part) => isPlain(part) && word.includes(part)),
  );
  const singles = needed.filter((source) => !source.includes(between));
  const { pairs, odd } = pairsIn(
    needed.filter((source) => source.includes(between)),
    new Set(singles.map(bare)),
  );
  const search = [
    withSharedStarts(singles.filter(isPlain)),
    ...[...singles.filter((source) => !isPlain(source)), ...odd].sort(),
    // Of two that begin alike the longer one first: it knows what may follow the shorter.
    ...[...pairs.keys()].sort().reverse(),
    `[${unusualCharacters}]`,
  ];
  return {
    search: search.filter(Boolean).join('|'),
    capitals: singles
      .filter((source) => acronym.test(source))
      .map((source) => bare(source).replaceAll('\\.?', ''))
      .filter((word) => !singles.includes(`\\b${word}\\b`)),
    pairs: Object.fromEntries([...pairs].map(([left, rights]) => [bare(left), rights])),
  };
}

/** The source of an acronym, which counts in capitals only: "IT" and not "it". */
const acronym = /^\\b[a-z](?:\\\.\?[a-z])+\\b$/;

/** A source without its word borders: what it finds, if it is a word. */
function bare(source: string): string {
  return source.replaceAll('\\b', '');
}

/**
 * The first words of pairs, each with what must follow it; `odd` are those whose first word can be written in
 * several ways. Where a word is searched for by itself, it needs nothing to follow.
 */
function pairsIn(
  sources: readonly string[],
  singles: ReadonlySet<string>,
): { pairs: Map<string, string>; odd: string[] } {
  const odd: string[] = [];
  const rights = new Map<string, Set<string>>();
  for (const source of sources) {
    const [left = '', right = ''] = source.split(between);
    if (singles.has(bare(left))) continue;
    if (isPlain(bare(left))) rights.set(left, (rights.get(left) ?? new Set()).add(right));
    else odd.push(source);
  }
  const following = (left: string): string[] => [
    ...new Set(
      [...rights].flatMap(([other, ends]) =>
        bare(left).startsWith(bare(other)) ? [...ends].sort() : [],
      ),
    ),
  ];
  const pairs = new Map(
    [...rights.keys()].map((left) => [left, `${between}(?:${following(left).join('|')})`]),
  );
  return { pairs, odd };
}

/** What searching a common word costs, which is tried in vain on most pages, in letters; and a bare number. */
const extraCost = { common: 200, number: 4000 };

/**
 * Sources that find every bag: of each bag all forms of one part, that which costs the least. What is
 * searched for already is free, and what many bags could use is shared among them.
 */
function partsToSearch(wanted: ReadonlySet<string>, bags: readonly Bag[]): Set<string> {
  const costs = new Map<string, number>();
  const uses = new Map<string, number>();
  const options = bags.map(({ parts, near }) =>
    [...parts, ...near].map((part) => {
      const sources = new Set<string>();
      for (const phrase of part) {
        const source = telling(phrase);
        sources.add(source);
        costs.set(source, source.length + extra(phrase));
      }
      return [...sources];
    }),
  );
  for (const source of options.flatMap((parts) => [...new Set(parts.flat())])) {
    uses.set(source, (uses.get(source) ?? 0) + 1);
  }
  const cost = (source: string): number =>
    wanted.has(source) ? 0 : (costs.get(source) as number) / (uses.get(source) as number);
  const total = (part: readonly string[]): number =>
    part.reduce((sum, source) => sum + cost(source), 0);
  return new Set(options.flatMap((parts) => parts.reduce((a, b) => (total(b) < total(a) ? b : a))));
}

function extra(phrase: Phrase): number {
  if (phrase.every((word) => /^\d{1,2}$/.test(word.key))) return extraCost.number;
  return Math.max(...phrase.map(score)) < 1 ? extraCost.common : 0;
}

/** An alternation with common beginnings written once: shorter, and tried once instead of many times. */
function withSharedStarts(words: readonly string[]): string {
  const byFirst = new Map<string, string[]>();
  for (const word of [...words].sort()) {
    const [first = ''] = word;
    byFirst.set(first, [...(byFirst.get(first) ?? []), word.slice(first.length)]);
  }
  const branches = [...byFirst].map(([first, rests]) => {
    // A word that ends here is found whatever follows.
    if (rests.includes('')) return first;
    const rest = withSharedStarts(rests);
    return first + (new Set(rests.map((one) => one[0])).size > 1 ? `(?:${rest})` : rest);
  });
  return branches.join('|');
}

/** Of the parts of a bag the one that is the least likely to be met by chance. */
export function rarestPart(parts: Bag['parts']): readonly Phrase[] {
  const rarity = (part: readonly Phrase[]): number =>
    Math.min(...part.map((phrase) => Math.max(...phrase.map(score)) * (phrase.length > 1 ? 2 : 1)));
  return parts.reduce((best, part) => (rarity(part) > rarity(best) ? part : best));
}

/**
 * The source that finds what a phrase is least likely to be met by chance: its rarest word or, where all
 * its words are common, its rarest two in a row ("white house", "state visit").
 */
function telling(phrase: Phrase): string {
  const ideographs = phrase.filter((word) => isIdeograph(word.key));
  if (ideographs.length > 0)
    return ideographs
      .slice(0, stem.ideographs)
      .map((word) => word.key)
      .join('');
  const best = phrase.reduce((a, b) => (score(b) > score(a) ? b : a));
  if (score(best) >= 1 || phrase.length === 1) return sourceOf(best);
  const pairs = phrase.slice(1).map((word, n) => [phrase[n] as AliasWord, word] as const);
  const [left, right] = pairs.reduce((a, b) => (pairScore(b) > pairScore(a) ? b : a));
  return sourceOf(left, true) + between + sourceOf(right);
}

function sourceOf(word: AliasWord, whole = false): string {
  // Where a word ends, an expression knows for Latin letters alone.
  if (word.need === 'acronym' && /^[a-z]{2,5}$/.test(word.key)) {
    return `\\b${[...word.key].join('\\.?')}\\b`;
  }
  const length = /\p{Script=Cyrillic}/u.test(word.key) ? stem.cyrillic : stem.latin;
  const isStem = word.key.endsWith(stemMark);
  const key = isStem ? word.key.slice(0, -stemMark.length) : word.key;
  const start = key.slice(0, length);
  // A stem that begins a common word (nationa|le, national) finds too much: then the whole word.
  const isCommon = whole || commonStarts(start);
  const source = (isCommon ? key : start).replace(/[^\p{L}\p{N}]/gu, '\\$&');
  if (isStem) return `\\b${source}`.replace(/^\\b(?=[^a-z0-9])/, '');
  return /^[a-z0-9]{1,4}$/.test(source) ? `\\b${source}\\b` : source;
}

function commonStarts(start: string): boolean {
  for (const word of common) if (word.startsWith(start)) return true;
  return false;
}

function score(word: AliasWord): number {
  if (isIdeograph(word.key)) return 6;
  if (functionWords.has(word.key) || glue.has(word.key)) return 0;
  return common.has(word.key) || /^\d{1,2}$/.test(word.key)
    ? word.key.length / 20
    : word.key.length;
}

function pairScore([left, right]: readonly [AliasWord, AliasWord]): number {
  return score(left) + score(right);
}

function isIdeograph(key: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}]/u.test(key);
}

function isPlain(source: string): boolean {
  return /^[\p{L}\p{N}]+$/u.test(source);
}
