import { noAliases } from '../../../core/knowledge/no-aliases.ts';
import type { Aliases, Pack, Topic } from '../../../core/knowledge/types.ts';

/** A topic with these aliases; the rest is filled in. */
export function madeTopic(
  name: string,
  {
    related = [],
    kind = 'person',
    ...aliases
  }: Partial<Aliases> & Partial<Pick<Topic, 'related' | 'kind'>> = {},
): Topic {
  return {
    id: name.toLowerCase().replaceAll(' ', '-'),
    name,
    kind,
    summary: `${name} stands in a pack that a reader stored.`,
    statements: [
      { text: `${name} was seen.`, date: '1999-04', source: 'gazette', paragraphs: [1] },
    ],
    related,
    aliases: { ...noAliases, names: [name], ...aliases },
  };
}

/** A pack of these topics, as `parsePack` would give it. */
export function madePack(id: string, topics: readonly Topic[]): Pack {
  return {
    id,
    title: `Pack ${id}`,
    version: '1.0.0',
    license: 'CC0-1.0',
    language: 'en',
    asOf: '1999-04-30',
    sources: [
      {
        id: 'gazette',
        title: 'A light',
        author: 'A. Keeper',
        published: '1999-04-30',
        paragraphs: 3,
      },
    ],
    topics: topics.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  };
}
