import type { Pack, Source, Statement } from './types.ts';

/** One paragraph of a source with what rests on it. */
export interface ParagraphCoverage {
  /** Counted from 1. */
  readonly paragraph: number;
  readonly citedBy: readonly Citation[];
}

export interface Citation {
  /** Topic id inside the pack. */
  readonly topic: string;
  readonly statement: Statement;
}

export interface SourceCoverage {
  readonly source: Source;
  /** All paragraphs, in order. */
  readonly paragraphs: readonly ParagraphCoverage[];
  /** The paragraphs that no statement cites. */
  readonly uncited: readonly number[];
}

/** How far the statements of a pack reach into its sources. */
export function coverage(pack: Pack): SourceCoverage[] {
  const citations = pack.topics.flatMap(({ id, statements }) =>
    statements.map((statement): Citation => ({ topic: id, statement })),
  );
  return pack.sources.map((source) => {
    const ours = citations.filter(({ statement }) => statement.source === source.id);
    const paragraphs = Array.from({ length: source.paragraphs }, (_, n) => ({
      paragraph: n + 1,
      citedBy: ours.filter(({ statement }) => statement.paragraphs.includes(n + 1)),
    }));
    const uncited = paragraphs
      .filter(({ citedBy }) => citedBy.length === 0)
      .map(({ paragraph }) => paragraph);
    return { source, paragraphs, uncited };
  });
}
