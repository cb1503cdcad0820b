import type { Graph, GraphNode, Value } from './graph.ts';
import { languageOf } from './languages.ts';
import {
  about,
  conceptScheme,
  concept as conceptType,
  descriptions,
  literalForm,
  otherLabels,
  preferred,
  type RelationWord,
  rdfType,
  relations,
} from './words.ts';

/** A concept of a SKOS vocabulary, in all its languages. */
export interface Concept {
  /** Its address. */
  readonly id: string;
  line(): number | undefined;
  readonly preferred: readonly Value[];
  /** Alternative and hidden labels. */
  readonly others: readonly Value[];
  /** The best first. */
  readonly descriptions: readonly Value[];
  /** By the address of the other concept. */
  readonly related: ReadonlyMap<string, RelationWord>;
  /** What else the file says it is: "Person". */
  readonly types: readonly string[];
}

export interface Vocabulary {
  readonly concepts: readonly Concept[];
  /** Of labels and descriptions, the most used first. */
  readonly languages: readonly string[];
  readonly scheme: Scheme;
}

/** What the vocabulary says of itself; empty where it does not. */
export interface Scheme {
  readonly address: string;
  readonly titles: readonly Value[];
  readonly day: string;
  readonly license: string;
}

/** Finds the concepts in what a file says, each with its relations both ways. */
export function vocabularyOf(graph: Graph): Vocabulary {
  const nodes = [...graph.values()].filter(isConcept);
  const related = relationsBetween(nodes);
  const concepts = nodes.map((node): Concept => {
    const read = (properties: readonly string[]): Value[] => literals(graph, node, properties);
    return {
      id: node.id,
      line: () => node.line(),
      preferred: read(preferred),
      others: read(otherLabels),
      descriptions: read(descriptions),
      related: related.get(node.id) ?? new Map(),
      types: (node.values.get(rdfType) ?? []).map(({ text }) => text.split(/[/#:]/).at(-1) ?? ''),
    };
  });
  return { concepts, languages: languagesOf(concepts), scheme: schemeOf(graph) };
}

function isConcept(node: GraphNode): boolean {
  const types = node.values.get(rdfType) ?? [];
  if (types.some(({ text }) => text === conceptType)) return true;
  return types.length === 0 && preferred.some((property) => node.values.has(property));
}

/** Texts, and those that labels with an address of their own stand for. */
function literals(graph: Graph, node: GraphNode, properties: readonly string[]): Value[] {
  return properties
    .flatMap((property) => node.values.get(property) ?? [])
    .flatMap((value) => {
      if (!value.isThing) return [value];
      return graph.get(value.text)?.values.get(literalForm) ?? [];
    });
}

function relationsBetween(nodes: readonly GraphNode[]): Map<string, Map<string, RelationWord>> {
  const related = new Map(nodes.map(({ id }) => [id, new Map<string, RelationWord>()]));
  for (const [word, { words, back }] of Object.entries(relations)) {
    for (const node of nodes) {
      for (const { text: other } of words.flatMap((one) => node.values.get(one) ?? [])) {
        if (other === node.id) continue;
        const [mine, theirs] = [related.get(node.id), related.get(other)];
        if (!theirs) continue;
        // What was said first stays: broader and narrower come before related.
        if (!mine?.has(other)) mine?.set(other, word as RelationWord);
        if (!theirs.has(node.id)) theirs.set(node.id, back);
      }
    }
  }
  return related;
}

function languagesOf(concepts: readonly Concept[]): string[] {
  const counts = new Map<string, number>();
  for (const { preferred, descriptions } of concepts) {
    for (const tag of [...preferred, ...descriptions].map(languageOf)) {
      if (tag) counts.set(tag, (counts.get(tag) ?? 0) + 1);
    }
  }
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([tag]) => tag);
}

function schemeOf(graph: Graph): Scheme {
  const scheme = [...graph.values()].find((node) =>
    node.values.get(rdfType)?.some(({ text }) => text === conceptScheme),
  );
  const read = (properties: readonly string[]) =>
    scheme ? properties.flatMap((property) => scheme.values.get(property) ?? []) : [];
  const days = read(about.day).map(({ text }) => text.slice(0, 10));
  return {
    address: /^https?:/.test(scheme?.id ?? '') ? (scheme?.id ?? '') : '',
    titles: scheme ? literals(graph, scheme, about.title) : [],
    day: days.find((day) => /^\d{4}-\d\d-\d\d$/.test(day)) ?? '',
    license: licenseName(read(about.license)[0]?.text ?? ''),
  };
}

/** "https://creativecommons.org/licenses/by/4.0/" -> "CC-BY-4.0" */
function licenseName(text: string): string {
  const [, parts, version] =
    /creativecommons\.org\/(?:licenses|publicdomain)\/([a-z-]+)\/(\d\.\d)/.exec(text) ?? [];
  if (parts === undefined) return text.length <= 80 ? text.trim() : '';
  return `CC${parts === 'zero' ? '0' : `-${parts.toUpperCase()}`}-${version}`;
}
