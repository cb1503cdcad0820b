import type { Aliases, AliasSet, Pack, Source, Statement, Topic } from './types.ts';

/**
 * A pack as its authors write it, in one file: what `parsePack` reads back to the same pack. Empty lists are
 * left out.
 */
export function toWritten({ topics, asOf, sources, ...manifest }: Pack): Record<string, unknown> {
  return {
    ...manifest,
    as_of: asOf,
    ...(sources.length > 0 && { sources: sources.map(writtenSource) }),
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
    ...(statements.length > 0 && { statements: statements.map(writtenStatement) }),
    ...(related.length > 0 && {
      related: Object.fromEntries(related.map(({ topic: other, relation }) => [other, relation])),
    }),
    aliases: writtenAliases(aliases),
  };
}

function writtenSource({ author, paragraphs, ...source }: Source): Record<string, unknown> {
  return { ...source, ...(author !== '' && { author }), ...(paragraphs > 0 && { paragraphs }) };
}

function writtenStatement({
  paragraphs,
  saidBy,
  ...statement
}: Statement): Record<string, unknown> {
  return {
    ...statement,
    ...(paragraphs.length > 0 && { paragraphs }),
    ...(saidBy !== undefined && { said_by: saidBy }),
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
