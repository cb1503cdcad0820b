import type { Aliases, AliasSet, Pack, Source, Statement, Topic } from './types.ts';

/**
 * A pack as its authors write it, in one file: what `parsePack` reads back to the same pack. Empty lists are
 * left out.
 */
export function toWritten({ topics, asOf, sources, ...manifest }: Pack): Record<string, unknown> {
  return {
    ...manifest,
    as_of: asOf,
    sources: sources.map((source: Source) => ({ ...source })),
    topics: Object.fromEntries(topics.map((topic) => [topic.id, writtenTopic(topic)])),
  };
}

function writtenTopic({
  id,
  statements,
  related,
  aliases,
  ...topic
}: Topic): Record<string, unknown> {
  return {
    ...topic,
    statements: statements.map(({ saidBy, ...statement }: Statement) => ({
      ...statement,
      ...(saidBy !== undefined && { said_by: saidBy }),
    })),
    ...(related.length > 0 && {
      related: Object.fromEntries(related.map(({ topic: other, relation }) => [other, relation])),
    }),
    aliases: writtenAliases(aliases),
  };
}

function writtenAliases({ translations, ...lists }: Aliases): Record<string, unknown> {
  const languages = Object.entries(translations).map(([tag, set]) => [tag, withoutEmpty(set)]);
  return {
    ...withoutEmpty(lists),
    ...(languages.length > 0 && { translations: Object.fromEntries(languages) }),
  };
}

function withoutEmpty(lists: AliasSet): Record<string, readonly string[]> {
  return Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0));
}
