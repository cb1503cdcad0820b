import type { TopicDraft } from './check-pack.ts';
import type { WrittenManifest, WrittenStatement } from './pack-schema.ts';
import type { Pack, Source, Statement, Topic } from './types.ts';

/** Turns checked files into a pack: topics in order of their ids, defaults filled in. */
export function toPack(manifest: WrittenManifest, drafts: readonly TopicDraft[]): Pack {
  const { id, title, version, license, language, as_of: asOf } = manifest;
  const sources = manifest.sources.map(toSource);
  const defaultSource = sources[0]?.id ?? '';
  const topics = [...drafts]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((draft) => toTopic(draft, defaultSource));
  return { id, title, version, license, language, asOf, sources, topics };
}

function toTopic({ id, written }: TopicDraft, defaultSource: string): Topic {
  const { name, kind, summary, statements, related, aliases } = written;
  return {
    id,
    name,
    kind,
    summary,
    statements: statements.map((statement) => toStatement(statement, defaultSource)),
    related: Object.entries(related).map(([topic, relation]) => ({ topic, relation })),
    aliases,
  };
}

function toStatement(written: WrittenStatement, defaultSource: string): Statement {
  const { text, date, paragraphs, source = defaultSource, said_by: saidBy } = written;
  return { text, date, source, paragraphs, ...(saidBy !== undefined && { saidBy }) };
}

function toSource({
  author = '',
  paragraphs = 0,
  publisher,
  url,
  ...source
}: WrittenManifest['sources'][number]): Source {
  return {
    ...source,
    author,
    paragraphs,
    ...(publisher !== undefined && { publisher }),
    ...(url !== undefined && { url }),
  };
}
