import { isDay } from '../knowledge/edtf.ts';
import { parsePack } from '../knowledge/parse-pack.ts';
import type { PackFile, Path, Problem } from '../knowledge/problems.ts';
import { notesId } from '../notes-id.ts';
import { type DraftForms, settleForms } from './draft-forms.ts';
import { idFor, idsFor } from './ids.ts';
import type { ReadPack } from './read-pack-text.ts';

/** What a pack says of itself; a file of another form leaves some of it to be asked for. */
export interface PackDetails {
  /** Its id is made of it: a file with the same title takes the place of the one before. */
  readonly title: string;
  /** BCP 47 tag. */
  readonly language: string;
  readonly license: string;
  /** ISO day up to which it reaches. */
  readonly asOf: string;
  /** What all topics rest on that name no source of their own; a title, an address, or both. */
  readonly source: string;
}

/** One topic of a file of another form; what it states is one sentence, its summary. */
export interface DraftTopic {
  readonly id: string;
  /** Where the file speaks of it; looked up when something is wrong there. */
  readonly line: () => number | undefined;
  readonly name: string;
  readonly kind: string;
  readonly summary: string;
  /** EDTF; undefined: that of the pack. */
  readonly date: string | undefined;
  /** As `PackDetails.source`; undefined: that of the pack. */
  readonly source: string | undefined;
  readonly forms: DraftForms;
  /** Relations by the id of the other topic. */
  readonly related: Readonly<Record<string, string>>;
}

/** Makes a pack of topics that were read from another form, under the same checks as any pack. */
export function draftPack(
  file: string,
  details: PackDetails,
  topics: readonly DraftTopic[],
): ReadPack {
  const { title, language, license, asOf } = details;
  const sources = citedSources(details, topics);
  const aliases = settleForms(topics, language);
  const data = {
    id: packIdFor(title),
    title,
    version: versionOf(asOf),
    license,
    language,
    as_of: asOf,
    sources: [...sources.values()].map(({ id, text, published }) => ({
      id,
      ...readSource(text),
      published,
    })),
    topics: Object.fromEntries(
      topics.map((topic, n) => {
        const { id, name, kind, summary, date = asOf, related } = topic;
        const source = sources.get(sourceKey(topic, details))?.id;
        const statements = [{ text: summary, date, source }];
        return [id, { name, kind, summary, statements, related, aliases: aliases[n] }];
      }),
    ),
  };
  const lines = new Map(topics.map(({ id, line }) => [id, line]));
  const sourceLines = [...sources.values()].map(({ line }) => line);
  const locate = ([part, step]: Path) => {
    const line = part === 'topics' ? lines.get(String(step))?.() : sourceLines[Number(step)]?.();
    return line === undefined ? undefined : { line };
  };
  const parsed = parsePack([{ file: 'pack', data, locate } satisfies PackFile]);
  return 'pack' in parsed ? parsed : { problems: sorted(file, parsed.problems) };
}

/** A table that is called "Notes" must not take the place of the reader's own. */
function packIdFor(title: string): string {
  const id = idFor(title);
  return id === notesId ? `${id}-file` : id;
}

interface CitedSource {
  readonly id: string;
  readonly text: string;
  readonly published: string;
  /** Of the first topic that cites it. */
  readonly line: () => number | undefined;
}

/** Every source that a topic rests on; one that appeared on two days counts as two. */
function citedSources(
  details: PackDetails,
  topics: readonly DraftTopic[],
): ReadonlyMap<string, CitedSource> {
  const firsts = new Map<string, DraftTopic>();
  for (const topic of topics) {
    const key = sourceKey(topic, details);
    if (!firsts.has(key)) firsts.set(key, topic);
  }
  const ids = idsFor([...firsts.keys()].map((key) => key.slice(0, key.lastIndexOf('\n'))));
  return new Map(
    [...firsts].map(([key, { line }], n) => {
      const [text = '', published = ''] = key.split('\n');
      return [key, { id: ids[n] ?? '', text, published, line }];
    }),
  );
}

/** Text and day of a topic's source; no source holds a line break. */
function sourceKey({ source, date = '' }: DraftTopic, details: PackDetails): string {
  if (source === undefined) return `${details.source || details.title}\n${details.asOf}`;
  return `${source}\n${isDay(date) ? date : details.asOf}`;
}

/** The day as a version: a later state of the file is a later version. */
function versionOf(day: string): string {
  return isDay(day) ? day.split('-').map(Number).join('.') : '1.0.0';
}

/** "A light goes out <https://gazette.example/light>", or one of the two. */
function readSource(text: string): { readonly title: string; readonly url?: string } {
  const [, before = '', url] = /^(.*?)[\s(<[]*(https?:\/\/[^\s<>"]+?)[)>\]]?$/i.exec(text) ?? [];
  if (url === undefined) return { title: text };
  return { title: before.trim() || withoutScheme(url), url };
}

function withoutScheme(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '');
}

function sorted(file: string, problems: readonly Problem[]): Problem[] {
  return problems
    .map((problem) => ({ ...problem, file }))
    .toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
}
