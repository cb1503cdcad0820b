import { gapAfter } from '../adjacency.ts';
import type { IndexTopic } from '../index-format.ts';
import {
  calendarWords,
  functionWords,
  givenNamesInS,
  placeStart,
  placesInS,
  titles,
} from '../lexicon.ts';
import type { Token } from '../tokens.ts';

/** A candidate among the words around it: what a guard looks at. */
export interface Place {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Tokens of the candidate, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  readonly topic: IndexTopic;
  readonly isShorthand: boolean;
  /** Found by its parts: it describes more than it names. */
  readonly description: boolean;
  /** Most words are capitalised, so a capital says little. */
  readonly headline: boolean;
  /** The block reads as German, where every noun is capitalised. */
  readonly capitalNouns: boolean;
  /** A name of the same topic stands right before the bracket that the candidate opens. */
  readonly expandsHere: boolean;
  /** Whether a word of the block is part of a name of the same topic. */
  isOwnName(word: number): boolean;
}

/** A guard answers with the rule that refuses the candidate, or with nothing. */
export type Guard = (place: Place) => string | undefined;

/** Remembers what a text says as a whole, which all candidates ask and a long text must not be read for each. */
export function ofText<T>(read: (tokens: readonly Token[]) => T): (tokens: readonly Token[]) => T {
  const known = new WeakMap<readonly Token[], { readonly said: T }>();
  return (tokens) => {
    const { said } = known.get(tokens) ?? { said: read(tokens) };
    known.set(tokens, { said });
    return said;
  };
}

/** How two neighbouring words are joined. */
export type Joint = 'space' | 'hyphen' | 'break' | 'edge';

/** The joint before token `n`: a plain space, a hyphen, or anything that parts two phrases. */
export function jointBefore({ text, tokens }: Pick<Place, 'text' | 'tokens'>, n: number): Joint {
  const left = tokens[n - 1];
  const right = tokens[n];
  if (!left || !right) return 'edge';
  const gap = gapAfter(text, left, right);
  if (/^[\s\p{Zs}]+$/u.test(gap)) return /\n\s*\n/.test(gap) ? 'break' : 'space';
  return /^[-‐‑]$/.test(gap) ? 'hyphen' : 'break';
}

/** Capitalised for a reason other than being a name: a title, a function word, a month. */
export function isPlainWord(token: Token): boolean {
  return titles.has(token.key) || functionWords.has(token.key) || calendarWords.has(token.key);
}

/** In a headline verbs are capitalised too; their endings give them away ("Blasts", "Urged", "Meeting"). */
export function looksLikeVerb(token: Token): boolean {
  return (
    /(?:[a-z]s|[a-z]ed|[a-z]{2}ing)$/.test(token.key) &&
    !/(?:ss|us|is)$/.test(token.key) &&
    !givenNamesInS.has(token.key) &&
    !placesInS.has(token.key)
  );
}

/** Whether one of the topic's qualifiers ends right before token `n`; how many tokens it takes. */
export function ownQualifierBefore(place: Place, n: number): number {
  for (const qualifier of place.topic.qualifiers) {
    const size = qualifier.split(' ').length;
    const words = place.tokens.slice(Math.max(0, n - size), n);
    if (
      words.map((token) => token.key).join(' ') === qualifier &&
      jointBefore(place, n) !== 'break'
    ) {
      return size;
    }
  }
  return 0;
}

/** Whether one of the topic's qualifiers starts at token `n`. */
export function ownQualifierAt(place: Place, n: number): boolean {
  return place.topic.qualifiers.some((qualifier) => {
    const size = qualifier.split(' ').length;
    return (
      place.tokens
        .slice(n, n + size)
        .map((token) => token.key)
        .join(' ') === qualifier
    );
  });
}

/** "московский Белый дом", "Агентство национальной безопасности Словакии". */
export function isOfPlaceBeside(place: Place): boolean {
  const beside = (n: number, joint: number): boolean => {
    const token = place.tokens[n];
    return (
      token !== undefined &&
      jointBefore(place, joint) === 'space' &&
      placeStart.test(token.key) &&
      !ownQualifierAt(place, n)
    );
  };
  const cyrillic = /\p{Script=Cyrillic}/u.test(place.tokens[place.from]?.key ?? '');
  return cyrillic && (beside(place.from - 1, place.from) || beside(place.to, place.to));
}
