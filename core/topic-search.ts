import type { Statement, TopicCard } from './knowledge/types.ts';
import { foldText, queryWords } from './text-search.ts';

/** A topic that a search found, with the statements that hold a word of it. */
export interface FoundTopic {
  readonly card: TopicCard;
  readonly statements: readonly Statement[];
  /** Further statements that hold a word, beyond those shown. */
  readonly more: number;
}

export interface SearchResult {
  /** The folded words that were looked for, to show where they stand. */
  readonly words: readonly string[];
  readonly found: readonly FoundTopic[];
}

/** A topic's texts, folded once. */
interface Folded {
  readonly name: string;
  readonly names: string;
  readonly summary: string;
  readonly statements: readonly string[];
  readonly all: string;
}

const shownStatements = 3;

/**
 * The topics that hold every word of the query: in the name first, then in another name, the summary,
 * a statement; by name among equals.
 */
export class TopicSearch {
  readonly #topics: readonly TopicCard[];
  readonly #folded = new WeakMap<TopicCard, Folded>();

  /** @param topics in the order in which equals are shown. */
  constructor(topics: readonly TopicCard[]) {
    this.#topics = topics;
  }

  find(query: string): SearchResult {
    const words = queryWords(query);
    if (words.length === 0) {
      const found = this.#topics.map((card) => ({ card, statements: [], more: 0 }));
      return { words, found };
    }
    const ranks: FoundTopic[][] = [[], [], [], []];
    for (const card of this.#topics) {
      const folded = this.#fold(card);
      if (!holdsAll(folded.all, words)) continue;
      ranks[rankOf(folded, words)]?.push(foundTopic(card, folded, words));
    }
    return { words, found: ranks.flat() };
  }

  #fold(card: TopicCard): Folded {
    const known = this.#folded.get(card);
    if (known) return known;
    const statements = card.statements.map(({ text, saidBy = '' }) =>
      foldText(`${text}\n${saidBy}`),
    );
    const [name, names, summary] = [card.name, card.names.join('\n'), card.summary].map(
      foldText,
    ) as [string, string, string];
    const all = [name, names, summary, ...statements].join('\n');
    const made = { name, names, summary, statements, all };
    this.#folded.set(card, made);
    return made;
  }
}

function rankOf({ name, names, summary }: Folded, words: readonly string[]): number {
  if (holdsAll(name, words)) return 0;
  if (holdsAll(`${name}\n${names}`, words)) return 1;
  return holdsAll(`${name}\n${summary}`, words) ? 2 : 3;
}

function foundTopic(card: TopicCard, folded: Folded, words: readonly string[]): FoundTopic {
  const holding = card.statements.filter((_, at) =>
    words.some((word) => folded.statements[at]?.includes(word)),
  );
  return {
    card,
    statements: holding.slice(0, shownStatements),
    more: Math.max(0, holding.length - shownStatements),
  };
}

function holdsAll(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word));
}
