import type { PackInfo, Source, Statement, TopicCard } from '../../core/knowledge/types.ts';

/** A pack with what rests on it. */
export interface PackShelf {
  readonly pack: PackInfo;
  readonly topics: readonly TopicCard[];
}

/** A statement and the topics that hold it, word for word the same. */
export interface CitedStatement {
  readonly statement: Statement;
  readonly topics: readonly TopicCard[];
}

/** One paragraph of a source with what rests on it. */
export interface ParagraphLine {
  /** Counted from 1; 0 for the source as a whole, where statements name no paragraph. */
  readonly paragraph: number;
  readonly cited: readonly CitedStatement[];
}

/** No article has more; a pack may claim any number. */
const mostParagraphs = 5000;

/** The packs that these topics come from, in the order of their first topic. */
export function shelvesOf(topics: readonly TopicCard[]): readonly PackShelf[] {
  return [...Map.groupBy(topics, ({ pack }) => pack.id).values()].flatMap((members) =>
    members[0] ? [{ pack: members[0].pack, topics: members }] : [],
  );
}

/** Names a source across packs. */
export function sourceRef(pack: PackInfo, source: Source | string): string {
  return `${pack.id}/${typeof source === 'string' ? source : source.id}`;
}

/** The source with this reference, and the shelf it stands on. */
export function findSource(
  shelves: readonly PackShelf[],
  ref: string,
): { readonly shelf: PackShelf; readonly source: Source } | undefined {
  for (const shelf of shelves) {
    const source = shelf.pack.sources.find((one) => sourceRef(shelf.pack, one) === ref);
    if (source) return { shelf, source };
  }
  return undefined;
}

/** A line for each paragraph of a source, those without a statement too; what topics share comes once. */
export function paragraphLines(shelf: PackShelf, source: Source): readonly ParagraphLine[] {
  const byParagraph = new Map<number, Map<string, { statement: Statement; topics: TopicCard[] }>>();
  for (const card of shelf.topics) {
    for (const statement of card.statements) {
      if (statement.source !== source.id) continue;
      const key = `${statement.date} ${statement.text}`;
      const { paragraphs } = statement;
      for (const paragraph of paragraphs.length > 0 ? paragraphs : [0]) {
        const line = byParagraph.get(paragraph) ?? new Map();
        byParagraph.set(paragraph, line);
        const known = line.get(key);
        if (known) known.topics.push(card);
        else line.set(key, { statement, topics: [card] });
      }
    }
  }
  const lineOf = (paragraph: number): ParagraphLine => ({
    paragraph,
    cited: [...(byParagraph.get(paragraph)?.values() ?? [])],
  });
  const length = Math.min(source.paragraphs, mostParagraphs);
  const numbered = Array.from({ length }, (_, at) => lineOf(at + 1));
  return byParagraph.has(0) ? [lineOf(0), ...numbered] : numbered;
}
