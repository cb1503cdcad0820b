import type { TopicSpec } from '../spotting/types.ts';
import { searchNames } from './search-names.ts';
import type {
  Aliases,
  AliasSet,
  Pack,
  PackInfo,
  Statement,
  Topic,
  TopicCard,
  TopicRef,
} from './types.ts';

/** What the spotter needs of a pack: vocabulary under topic references, no prose. */
export function topicSpecs(pack: Pick<Pack, 'id' | 'topics'>): TopicSpec[] {
  return pack.topics.map(({ id, kind, aliases, related, statements }) => {
    const sets: readonly AliasSet[] = [aliases, ...Object.values(aliases.translations)];
    return {
      id: topicRef(pack, id),
      kind,
      names: unique(sets.flatMap(({ names }) => names)),
      shorthands: unique(sets.flatMap(({ shorthands }) => shorthands)),
      translated: translated(aliases),
      years: kind === 'event' ? yearsOf(statements) : [],
      months: kind === 'event' ? monthsOf(statements) : [],
      decoys: aliases.decoys,
      context: aliases.context,
      telltale: aliases.telltale,
      against: aliases.against,
      qualifiers: aliases.qualifiers,
      related: related.map(({ topic }) => topicRef(pack, topic)),
    };
  });
}

/** What cards show: prose under topic references, no vocabulary. Packs must have different ids. */
export function topicCards(packs: readonly Pack[]): TopicCard[] {
  return packs.flatMap((pack) => {
    const { topics, ...rest } = pack;
    const info = { ...rest, languages: packLanguages(pack) };
    const byId = new Map(topics.map((topic) => [topic.id, topic]));
    return topics.map((topic) => topicCard(topic, info, byId));
  });
}

/** What the card of one topic shows. `byId` holds its related topics; unknown ones are left out. */
export function topicCard(
  { id, name, kind, summary, statements, related, aliases }: Topic,
  pack: PackInfo,
  byId: ReadonlyMap<string, Topic>,
): TopicCard {
  return {
    ref: topicRef(pack, id),
    name,
    kind,
    summary,
    statements,
    names: searchNames(aliases),
    related: related.flatMap(({ topic, relation }) => {
      const other = byId.get(topic);
      if (!other) return [];
      return [{ ref: topicRef(pack, topic), name: other.name, kind: other.kind, relation }];
    }),
    pack,
  };
}

/** The years that statements name; none where one reaches back without a beginning. */
function yearsOf(statements: readonly Pick<Statement, 'date'>[]): string[] {
  const dates = statements.map(({ date }) => date);
  if (dates.some((date) => date.includes('..'))) return [];
  return unique(dates.flatMap((date) => date.match(/\d{4}/g) ?? []));
}

/** The months that statements name; none where one gives no more than its year. */
function monthsOf(statements: readonly Pick<Statement, 'date'>[]): number[] {
  const dates = statements.flatMap(({ date }) => date.split('/'));
  const found = dates.map((date) => /^\d{4}-(\d{2})/.exec(date)?.[1]);
  return found.every((month) => month !== undefined) ? [...new Set(found.map(Number))] : [];
}

/** Languages of the aliases that only translations list. */
function translated({ names, shorthands, translations }: Aliases): Record<string, string[]> {
  const tags = new Map<string, string[]>();
  for (const [tag, set] of Object.entries(translations)) {
    for (const alias of unique([...set.names, ...set.shorthands])) {
      tags.set(alias, [...(tags.get(alias) ?? []), tag]);
    }
  }
  for (const alias of [...names, ...shorthands]) tags.delete(alias);
  return Object.fromEntries(tags);
}

/** The languages that a pack has names in: its own first, the others by their tags. */
export function packLanguages({ language, topics }: Pack): string[] {
  const others = topics.flatMap(({ aliases }) => Object.keys(aliases.translations));
  return unique([language, ...others.toSorted()]);
}

function topicRef(pack: Pick<Pack, 'id'>, id: string): TopicRef {
  return `${pack.id}/${id}`;
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
