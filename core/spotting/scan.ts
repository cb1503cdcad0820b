import { matchBag } from './bags.ts';
import { isAcronym, otherExpansion } from './guards/acronym.ts';
import { refusal } from './guards/index.ts';
import { ownQualifierAt, ownQualifierBefore, type Place } from './guards/place.ts';
import { type AliasClass, aliasClass, type SpotterIndex } from './index-format.ts';
import type { Hit, IndexReader } from './index-reader.ts';
import { functionWords, titles } from './lexicon.ts';
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
  /** One word of a person's name: guarded by itself. */
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
}

/** What one block holds, whatever else is on the page. */
export interface Scan {
  readonly candidates: readonly Candidate[];
  /** Topics whose acronym is spelled out here as something else. */
  readonly otherExpansions: readonly number[];
}

type Found = { topic: number; class: AliasClass; from: number; to: number; bag: boolean };

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
  for (const one of found) {
    if (one.class !== aliasClass.name && one.class !== aliasClass.shorthand) continue;
    const ownSpans = found.filter(
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
      expandsHere: ownSpans.some((name) => name.to === one.from),
      ownSpans,
    };
    const inDecoy = found.some(
      (decoy) =>
        decoy.class === aliasClass.decoy &&
        decoy.topic === one.topic &&
        decoy.from < one.to &&
        one.from < decoy.to,
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
      surname: place.topic.kind === 'person' && one.to - one.from === 1 && !one.bag,
      generic: place.topic.qualifiers.length > 0,
      ...(refused === undefined ? {} : { refused }),
    });
  }
  return { candidates, otherExpansions };
}

/** For every word, the bags whose first part may start with it. */
export type BagStarts = ReadonlyMap<number, readonly number[]>;

/** Reads `BagStarts` off an index. */
export function bagStartsOf(index: SpotterIndex, reader: IndexReader): BagStarts {
  const starts = new Map<number, number[]>();
  index.bags.forEach((bag, n) => {
    for (const word of reader.firstWords(bag.parts[0] as number)) {
      const known = starts.get(word);
      if (known) known.push(n);
      else starts.set(word, [n]);
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
  const keep = (one: Found): void => {
    found.set(`${one.topic} ${one.class} ${one.from} ${one.to}`, one);
  };
  tokens.forEach((token, at) => {
    const word = reader.wordId(token.key);
    if (word < 0) return;
    for (const hit of reader.hits(index.root, text, tokens, at)) {
      for (const one of openHit(index, hit)) keep(one);
    }
    for (const hit of reader.hits(index.decoys, text, tokens, at, 'decoy')) {
      for (const one of openHit(index, hit)) keep(one);
    }
    for (const n of bagStarts.get(word) ?? []) {
      const bag = index.bags[n] as SpotterIndex['bags'][number];
      if (reader.hits(bag.parts[0] as number, text, tokens, at, 'description').length === 0)
        continue;
      const match = matchBag(reader, bag, text, tokens, at);
      if (match) keep({ topic: bag.topic, class: bag.class, ...match, bag: true });
    }
  });
  const all = [...found.values()];
  // A form inside a longer one of its topic says nothing of its own, unless it is the name in a shorthand.
  const isIdle = (one: Found): boolean =>
    all.some(
      (other) =>
        other !== one &&
        other.topic === one.topic &&
        other.class <= one.class &&
        one.class <= aliasClass.shorthand &&
        other.from <= one.from &&
        other.to >= one.to,
    );
  return all.filter((one) => !isIdle(one)).sort((a, b) => a.from - b.from || b.to - a.to);
}

function openHit(index: SpotterIndex, hit: Hit): Found[] {
  return hit.finals
    .map((final) => ({
      topic: final >> 3,
      class: (final & 7) as AliasClass,
      from: hit.from,
      to: hit.to,
      bag: false,
    }))
    .filter((one) => !hit.overInitial || index.topics[one.topic]?.kind === 'person');
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
