import jsonld, { type FlatNode } from 'jsonld';
import { isBuiltinName } from '../../knowledge/plain-data.ts';
import type { Path, Problem } from '../../knowledge/problems.ts';
import { lineInJson } from '../json-lines.ts';
import { readJson } from '../read-json.ts';
import { type Graph, GraphBuilder, type Value } from './graph.ts';
import { rdfType } from './words.ts';

/** Deeper than any vocabulary is written. */
const deepest = 30;
/** For so many things the line is looked up; it takes a walk through the text each. */
const mostLines = 100;
/** Remembers in a thing where it stood in the file; processors carry along what they do not know. */
const placeKey = 'urn:backgrounder:place';

class UnusableJson extends Error {
  readonly path: Path;

  constructor(path: Path, message: string) {
    super(message);
    this.path = path;
  }
}

/** Reads JSON-LD. Contexts must stand in the file: nothing is loaded for it. */
export async function readJsonLd(
  file: string,
  text: string,
): Promise<{ readonly graph: Graph } | { readonly problems: readonly Problem[] }> {
  const read = readJson(file, text);
  if ('problems' in read) return read;
  const refuse = (path: Path, message: string) => {
    return { problems: [{ file, line: lineInJson(text, path), key: '', message }] };
  };
  try {
    const document = withPlaces(read.data, [], idKeys(read.data));
    if (typeof document !== 'object' || document === null) return refuse([], 'holds no things');
    const documentLoader = async (url: string): Promise<never> => {
      throw new UnusableJson([], `needs ${url}: put the context itself into the file`);
    };
    const nodes = await jsonld.flatten(document, null, { base: 'file:///', documentLoader });
    return { graph: graphOf(nodes, text) };
  } catch (error) {
    const cause = causeOf(error);
    if (cause instanceof UnusableJson) return refuse(cause.path, cause.message);
    return refuse([], `is no JSON-LD: ${cause instanceof Error ? cause.message : cause}`);
  }
}

function graphOf(nodes: readonly FlatNode[], text: string): Graph {
  const builder = new GraphBuilder();
  let lookups = 0;
  for (const { '@id': id, '@type': types, [placeKey]: places, ...properties } of nodes) {
    if (typeof id !== 'string') continue;
    for (const type of asList(types)) {
      builder.add(id, rdfType, { text: String(type), language: '', isThing: true });
    }
    for (const [property, values] of Object.entries(properties)) {
      for (const value of asList(values)) {
        const read = readValue(value);
        if (read) builder.add(id, property, read);
      }
    }
    builder.setLine(id, () => {
      lookups += 1;
      return lookups > mostLines ? undefined : lineOf(places, text);
    });
  }
  return builder.graph;
}

function readValue(value: unknown): Value | undefined {
  const {
    '@id': id,
    '@value': text,
    '@language': language = '',
  } = value as Record<string, unknown>;
  if (typeof id === 'string') return { text: id, language: '', isThing: true };
  if (text === undefined || text === null) return undefined;
  return { text: String(text), language: String(language), isThing: false };
}

/** Of the mention that says most: others only name the thing. */
function lineOf(places: unknown, text: string): number | undefined {
  const marks = asList(places).map((place) => String((place as Record<string, unknown>)['@value']));
  const [size, path] = marks
    .map((mark) => JSON.parse(mark) as [number, Path])
    .reduce((best, one) => (one[0] > best[0] ? one : best), [-1, [] as Path]);
  return size < 0 ? undefined : lineInJson(text, path);
}

/** What `@id` is called in the file: contexts may give it other names. */
function idKeys(data: unknown): Set<string> {
  const keys = new Set(['@id']);
  const visit = (value: unknown, depth: number, isContext: boolean): void => {
    if (typeof value !== 'object' || value === null || depth > deepest) return;
    for (const [key, item] of Object.entries(value)) {
      if (isContext && (item === '@id' || item?.['@id'] === '@id')) keys.add(key);
      visit(item, depth + 1, isContext || key === '@context');
    }
  };
  visit(data, 0, false);
  return keys;
}

/** @throws UnusableJson */
function withPlaces(value: unknown, path: Path, ids: ReadonlySet<string>): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (path.length > deepest) throw new UnusableJson(path, 'is nested too deeply');
  if (Array.isArray(value)) return value.map((item, n) => withPlaces(item, [...path, n], ids));
  const entries = Object.entries(value).map(([key, item]) => {
    const below = [...path, key];
    if (isBuiltinName(key)) throw new UnusableJson(below, `"${key}" is a name that cannot be used`);
    return [key, key === '@context' ? contextOf(item, below) : withPlaces(item, below, ids)];
  });
  const isThing = entries.some(([key, item]) => ids.has(String(key)) && typeof item === 'string');
  const place = [placeKey, JSON.stringify([entries.length, path])];
  return Object.fromEntries(isThing ? [...entries, place] : entries);
}

/** A context as it is, once it is known to be no address and no trap. */
function contextOf(value: unknown, path: Path): unknown {
  if (typeof value === 'string') {
    throw new UnusableJson(path, `needs ${value}: put the context itself into the file`);
  }
  if (Array.isArray(value)) return value.map((item, n) => contextOf(item, [...path, n]));
  withPlaces(value, path, new Set());
  return value;
}

/** The processor wraps what happens inside of it. */
function causeOf(error: unknown): unknown {
  const { details, cause = details?.cause } = error as {
    details?: { cause?: unknown };
    cause?: unknown;
  };
  return cause === undefined ? error : causeOf(cause);
}

function asList(value: unknown): readonly unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}
