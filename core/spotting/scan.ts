import { matchBag } from './bags.ts';
import { isAcronym, otherExpansion } from './guards/acronym.ts';
import { refusal } from './guards/index.ts';
import { isOfOtherScript } from './guards/person.ts';
import { ownQualifierAt, ownQualifierBefore, type Place } from './guards/place.ts';
import { type AliasClass, aliasClass, type SpotterIndex, unpackFinal } from './index-format.ts';
import type { Hit, IndexReader } from './index-reader.ts';
import { functionWords, titles } from './lexicon.ts';
import { type Form, formsByWord, isIdle } from './overlaps.ts';
import { addTo } from './rows.ts';
import { holdsNear } from './sentence.ts';
import { type Token, tokenize } from './tokens.ts';

/** A place in one block that may refer to a topic, with what the words right around say of it. */
export interface Candidate {
  readonly topic: number;
  readonly class: typeof aliasClass.name | typeof aliasClass.shorthand;
  /** UTF-16 offsets in the block. */
  readonly start: number;
  readonly end: number;
  /** The words of the block that it takes, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /** Found by its parts, not as a phrase: it describes more than it names. */
  readonly description: boolean;
  readonly person: boolean;
  /** One word of a person's name, in a script where the full name is another: guarded by itself. */
  readonly surname: boolean;
  /** The guard's rule, where one refused it. */
  readonly refused?: string;
  /** "President Xi": a title stands before it. */
  readonly titled: boolean;
  readonly acronym: boolean;
  /** A name that others may bear under other qualifiers. */
  readonly generic: boolean;
  /** Carries one of the topic's own qualifiers: "U.S. Justice Department". */
  readonly qualified: boolean;
  /** Sets of languages, one of which must be on; absent for a form of the pack's own. */
  readonly languages?: readonly number[];
}

/** What one block holds, whatever else is on the page. */
export interface Scan {
  readonly candidates: readonly Candidate[];
  /** Topics whose acronym is spelled out here as something else. */
  readonly otherExpansions: readonly number[];
}

interface Found extends Form {
  readonly class: AliasClass;
  readonly bag: boolean;
  /** Empty: the pack's own. */
  readonly languages: readonly number[];
}

/** Finds and guards the candidates of one block. */
export function scanBlock(
  index: SpotterIndex,
  reader: IndexReader,
  bagStarts: BagStarts,
  text: string,
): Scan | undefined {
  const tokens = tokenize(text);
  const found = collect(index, reader, bagStarts, text, tokens);
  if (found.length === 0) return undefined;
  const headline = isHeadline(text, tokens);
  const capitalNouns = isGerman(tokens);
  const otherExpansions: number[] = [];
  const candidates: Candidate[] = [];
  const foundAt = formsByWord(found);
  for (const one of found) {
    if (one.class !== aliasClass.name && one.class !== aliasClass.shorthand) continue;
    const ownNamesAt = (word: number): Found[] =>
      foundAt(word).filter(
        (name) => name.topic === one.topic && name.class === aliasClass.name && !name.bag,
      );
    const place: Place = {
      text,
      tokens,
      from: one.from,
      to: one.to,
      topic: index.topics[one.topic] as Place['topic'],
      isShorthand: one.class === aliasClass.shorthand,
      description: one.bag,
      headline,
      capitalNouns,
      expandsHere: ownNamesAt(one.from - 1).some(({ to }) => to === one.from),
      isOwnName: (word) => ownNamesAt(word).length > 0,
    };
    const words = Array.from({ length: one.to - one.from }, (_, n) => one.from + n);
    const inDecoy = words.some((word) =>
      foundAt(word).some((decoy) => decoy.class === aliasClass.decoy && decoy.topic === one.topic),
    );
    const refused = inDecoy ? 'decoy' : refusal(place);
    if (refused === otherExpansion) otherExpansions.push(one.topic);
    candidates.push({
      topic: one.topic,
      class: one.class,
      start: (tokens[one.from] as Token).start,
      end: (tokens[one.to - 1] as Token).end,
      from: one.from,
      to: one.to,
      description: one.bag,
      titled: titles.has(tokens[one.from - 1]?.key ?? ''),
      qualified: ownQualifierAt(place, one.from) || ownQualifierBefore(place, one.from) > 0,
      acronym: isAcronym(place),
      person: place.topic.kind === 'person',
      surname: isBareSurname(place),
      generic: place.topic.qualifiers.length > 0,
      ...(one.languages.length === 0 ? {} : { languages: one.languages }),
      ...(refused === undefined ? {} : { refused }),
    });
  }
  return { candidates, otherExpansions };
}

function isBareSurname(place: Place): boolean {
  const isOneWord = place.to - place.from === 1 && !place.description;
  return place.topic.kind === 'person' && isOneWord && !isOfOtherScript(place);
}

/*
 * A text with more than this is no prose, and is searched no further: what one page repeats must not keep all
 * others waiting. News that speaks of nothing but our topics begins two hundred descriptions in ten thousand
 * units, and holds six hundred forms, most of them words that support.
 */
const mostBegun = 20_000;
const mostForms = 50_000;

/** For every word, the bags whose first part may start with it. */
export type BagStarts = ReadonlyMap<number, readonly number[]>;

/** Reads `BagStarts` off an index. */
export function bagStartsOf(index: SpotterIndex, reader: IndexReader): BagStarts {
  const starts = new Map<number, number[]>();
  index.bags.forEach((bag, n) => {
    for (const word of reader.firstWords(bag.parts[0] as number)) {
      addTo(starts, word, n);
    }
  });
  return starts;
}

function collect(
  index: SpotterIndex,
  reader: IndexReader,
  bagStarts: BagStarts,
  text: string,
  tokens: readonly Token[],
): Found[] {
  const found = new Map<string, Found>();
  const keep = (one: Omit<Found, 'languages'>, languages: number): void => {
    const key = `${one.topic} ${one.class} ${one.from} ${one.to}`;
    const known = found.get(key)?.languages;
    const isOwn = languages === 0 || known?.length === 0;
    found.set(key, { ...one, languages: isOwn ? [] : [...(known ?? []), languages] });
  };
  let begun = 0;
  for (const [at, token] of tokens.entries()) {
    if (found.size >= mostForms) break;
    const words = reader.wordIds(token.key);
    if (words.length === 0) continue;
    const keepAll = (hit: Hit): void => {
      for (const final of hit.finals) {
        const { languages, ...alias } = unpackFinal(final);
        if (hit.overInitial && index.topics[alias.topic]?.kind !== 'person') continue;
        keep({ ...alias, from: hit.from, to: hit.to, bag: false }, languages);
      }
    };
    reader.hits(index.root, text, tokens, at).forEach(keepAll);
    reader.hits(index.decoys, text, tokens, at, 'decoy').forEach(keepAll);
    for (const n of words.flatMap((word) => bagStarts.get(word) ?? [])) {
      const bag = index.bags[n] as SpotterIndex['bags'][number];
      if (reader.hits(bag.parts[0] as number, text, tokens, at, 'description').length === 0)
        continue;
      begun += 1;
      if (begun > mostBegun) break;
      const match = matchBag(reader, bag, text, tokens, at);
      if (match && holdsNear(reader, bag, text, tokens, match))
        keep({ topic: bag.topic, class: bag.class, ...match, bag: true }, bag.languages);
    }
  }
  const all = [...found.values()];
  // The pack's own forms are always looked for, so what lies inside one of them can go at once.
  const covering = formsByWord(all.filter(({ languages }) => languages.length === 0));
  return all
    .filter((one) => one.class > aliasClass.shorthand || !isIdle(one, covering))
    .sort((a, b) => a.from - b.from || b.to - a.to);
}

/** Title case or capitals throughout: four telling words in five are capitalised, and no full stop ends it. */
function isHeadline(text: string, tokens: readonly Token[]): boolean {
  const telling = tokens.filter(
    (token) =>
      token.shape !== 'ideograph' && !functionWords.has(token.key) && !/^\d/.test(token.key),
  );
  if (telling.length < 2 || /[.…。]["”'’)\s]*$/.test(text)) return false;
  const capitals = telling.filter((token) => token.shape !== 'lower').length;
  return capitals / telling.length >= 0.8;
}

/** A handful of function words tell German from the languages that keep capitals for names. */
function isGerman(tokens: readonly Token[]): boolean {
  const german =
    /^(?:der|die|das|und|den|dem|des|ein|eine|einen|einem|einer|im|mit|für|ist|von|zum|zur|sich|auch)$/;
  const count = tokens.filter((token) => german.test(token.key)).length;
  return count >= 2 && count / tokens.length > 0.1;
}
