import { type Bag, isBag, type Phrase, readBag, readForms, readPhrases } from './alias-syntax.ts';
import {
  type AliasClass,
  aliasClass,
  type IndexBag,
  type IndexTopic,
  packFinal,
  type SpotterIndex,
} from './index-format.ts';
import { type Languages, languagesOf, own, union } from './languages.ts';
import { placeStart } from './lexicon.ts';
import { makePrefilter, rarestPart } from './prefilter.ts';
import { tokenize } from './tokens.ts';
import type { TopicSpec } from './types.ts';
import { AutomatonBuilder } from './word-automaton.ts';

/**
 * Prepares what the spotter needs: done when packs change, never on a page.
 *
 * @throws Error naming the topic and the alias that cannot be read.
 */
export function buildIndex(topics: readonly TopicSpec[]): SpotterIndex {
  const positions = new Map(topics.map((topic, n) => [topic.id, n]));
  const automaton = new AutomatonBuilder();
  const bags: (Pick<IndexBag, 'topic' | 'class' | 'languages'> & { bag: Bag })[] = [];
  const languages = new LanguageSets();
  const searched: Phrase[] = [];
  const decoys = automaton.addRoot([]);

  const add = (spec: TopicSpec, aliases: readonly string[], kind: AliasClass): void => {
    const topic = positions.get(spec.id) as number;
    const phrases = new Map<string, { phrase: Phrase; spoken: Languages }>();
    for (const alias of aliases) {
      const spoken = languagesOf(spec, alias);
      naming(spec, alias, () => {
        if (isBag(alias)) {
          bags.push({ topic, class: kind, languages: languages.add(spoken), bag: readBag(alias) });
          return;
        }
        for (const [key, phrase] of readForms(alias)) {
          const known = phrases.get(key);
          phrases.set(key, { phrase, spoken: known ? union(known.spoken, spoken) : spoken });
        }
      });
    }
    for (const { phrase, spoken } of phrases.values()) {
      const final = packFinal(topic, kind, languages.add(spoken));
      automaton.add(phrase, final, kind === aliasClass.decoy ? decoys : undefined);
      if (kind === aliasClass.name || kind === aliasClass.shorthand) searched.push(phrase);
    }
  };
  for (const spec of topics) {
    add(spec, spec.names, aliasClass.name);
    add(spec, spec.shorthands, aliasClass.shorthand);
    add(spec, spec.decoys, aliasClass.decoy);
    add(spec, spec.context, aliasClass.context);
    add(spec, spec.telltale, aliasClass.telltale);
    add(spec, spec.against, aliasClass.against);
  }

  const partRoots = bags.map(({ bag }) => {
    const key = rarestPart(bag.parts);
    const ordered = [key, ...bag.parts.filter((part) => part !== key)];
    return {
      parts: ordered.map((part) => automaton.addRoot(part)),
      inside: ordered.reduce(
        (bits, part, n) => bits | (bag.inside[bag.parts.indexOf(part)] ? 1 << n : 0),
        0,
      ),
      near: bag.near.map((part) => automaton.addRoot(part)),
      optional: bag.optional.length > 0 ? automaton.addRoot(bag.optional) : -1,
    };
  });
  const { words, nodes, finals, roots } = automaton.build();
  return {
    version: 1,
    topics: topics.map((spec) => toIndexTopic(spec, positions)),
    words,
    nodes,
    root: roots[0] as number,
    decoys: roots[decoys] as number,
    finals,
    languages: languages.sets,
    bags: bags.map(({ topic, class: kind, languages: spoken }, n) => {
      const { parts, inside, near, optional } = partRoots[n] as (typeof partRoots)[number];
      return {
        topic,
        class: kind,
        languages: spoken,
        parts: parts.map((root) => roots[root] as number),
        inside,
        near: near.map((root) => roots[root] as number),
        optional: optional < 0 ? -1 : (roots[optional] as number),
      };
    }),
    prefilter: makePrefilter(
      searched,
      bags.filter((bag) => bag.class <= aliasClass.shorthand).map(({ bag }) => bag),
    ),
  };
}

function toIndexTopic(spec: TopicSpec, positions: ReadonlyMap<string, number>): IndexTopic {
  const fullNames =
    spec.kind === 'person'
      ? spec.names
          .filter((name) => !isBag(name))
          .flatMap(readPhrases)
          .filter((name) => name.length > 1)
      : [];
  const qualifiers = spec.qualifiers
    .flatMap(readPhrases)
    .map((phrase) => phrase.map((word) => word.key).join(' '));
  return {
    id: spec.id,
    kind: spec.kind,
    related: spec.related.flatMap((id) => positions.get(id) ?? []),
    qualifiers,
    isCommonName: startsWithOneOf(spec.names, qualifiers),
    places: spec.kind === 'policy' ? placesIn(spec.names) : [],
    months: spec.kind === 'event' ? [...new Set(spec.months ?? [])] : [],
    years: spec.kind === 'event' ? unique(spec.years ?? []) : [],
    firstWords: unique(fullNames.map((name) => name[0]?.key as string)),
    lastWords: unique(fullNames.map((name) => name.at(-1)?.key as string)),
  };
}

function startsWithOneOf(names: readonly string[], qualifiers: readonly string[]): boolean {
  return names
    .filter((name) => !isBag(name))
    .flatMap(readPhrases)
    .map((name) => `${name.map((word) => word.key).join(' ')} `)
    .some((name) => qualifiers.some((qualifier) => name.startsWith(`${qualifier} `)));
}

function placesIn(names: readonly string[]): string[] {
  const words = names.flatMap((name) => tokenize(name)).map(({ key }) => key);
  return unique(words.filter((key) => placeStart.test(key)));
}

function naming(spec: TopicSpec, alias: string, read: () => void): void {
  try {
    read();
  } catch (error) {
    throw new Error(`${spec.id}: alias "${alias}": ${(error as Error).message}`);
  }
}

/** Gives each set of languages a number; 0 is the pack's own. */
class LanguageSets {
  readonly sets: Languages[] = [own];

  add(languages: Languages): number {
    const tags = languages.join();
    const known = this.sets.findIndex((set) => set.join() === tags);
    return known >= 0 ? known : this.sets.push(languages) - 1;
  }
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
