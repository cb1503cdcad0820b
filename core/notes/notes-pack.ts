import { plainForm } from '../import/draft-forms.ts';
import { idFor } from '../import/ids.ts';
import { noAliases } from '../knowledge/no-aliases.ts';
import { parsePack } from '../knowledge/parse-pack.ts';
import { toWritten } from '../knowledge/to-written.ts';
import type { Pack, Source, Topic } from '../knowledge/types.ts';
import { notesId } from '../notes-id.ts';
import type { Note, NoteSource } from './note.ts';
import { type NoteProblem, noteProblem } from './note-problems.ts';

/** What a pack of notes begins with. */
export interface NotesFrame {
  readonly title: string;
  /** BCP 47 tag of the language that the reader writes in. */
  readonly language: string;
  /** ISO day. */
  readonly today: string;
}

export type NoteResult =
  | { readonly pack: Pack; readonly id: string }
  | { readonly problems: readonly NoteProblem[] };

/**
 * The pack with a note added, or changed where `id` names one of its topics. It is read by the validator
 * of all packs, so that it imports again whatever was written.
 */
export function withNote(
  pack: Pack | undefined,
  note: Note,
  frame: NotesFrame,
  id?: string,
): NoteResult {
  const base = pack ?? emptyPack(frame);
  const before = base.topics.find((topic) => topic.id === id);
  const topicId = before?.id ?? id ?? freeId(note.name, new Set(base.topics.map((t) => t.id)));
  const source = sourceFor(note.source, base, before);
  const topic = topicOf(topicId, note, source, before);
  const others = base.topics.filter((other) => other.id !== topicId);
  const written = toWritten({
    ...base,
    title: frame.title,
    version: nextVersion(base.version),
    asOf: [base.asOf, frame.today].toSorted().at(-1) as string,
    sources: cited(
      source ? [...base.sources.filter((s) => s.id !== source.id), source] : base.sources,
      [...others, topic],
    ),
    topics: [...others, topic],
  });
  const parsed = parsePack([{ file: 'pack', data: written }]);
  if ('pack' in parsed) return { pack: parsed.pack, id: topicId };
  return { problems: parsed.problems.map((problem) => noteProblem(problem, topicId)) };
}

/** The pack without a note; undefined when it was the last. */
export function withoutNote(pack: Pack, id: string): Pack | undefined {
  const topics = pack.topics
    .filter((topic) => topic.id !== id)
    .map((topic) => ({ ...topic, related: topic.related.filter((one) => one.topic !== id) }));
  if (topics.length === 0) return undefined;
  return {
    ...pack,
    version: nextVersion(pack.version),
    sources: cited(pack.sources, topics),
    topics,
  };
}

/** The notes with one that was there before, as it was, its ties to the others included. */
export function withNoteBack(now: Pack | undefined, before: Pack, id: string): Pack {
  const back = before.topics.find((topic) => topic.id === id);
  const base = now ?? { ...before, topics: [] };
  if (!back) return base;
  const others = base.topics.filter((topic) => topic.id !== id);
  const isThere = new Set([id, ...others.map((topic) => topic.id)]);
  const tied = others.map((topic) => {
    const tie = before.topics
      .find((one) => one.id === topic.id)
      ?.related.find((one) => one.topic === id);
    return tie ? { ...topic, related: [...topic.related, tie] } : topic;
  });
  const related = back.related.filter((one) => isThere.has(one.topic));
  const topics = [...tied, { ...back, related }].sort((a, b) => (a.id < b.id ? -1 : 1));
  const kept = new Set(base.sources.map((source) => source.id));
  const sources = [...base.sources, ...before.sources.filter((source) => !kept.has(source.id))];
  return { ...base, version: nextVersion(base.version), sources: cited(sources, topics), topics };
}

function emptyPack({ title, language, today }: NotesFrame): Pack {
  const license = 'private';
  return {
    id: notesId,
    title,
    version: '0.0.0',
    license,
    language,
    asOf: today,
    sources: [],
    topics: [],
  };
}

function topicOf(id: string, note: Note, source: Source | undefined, before?: Topic): Topic {
  const { name, kind, summary, names, shorthands } = note;
  const [first, ...more] = before?.statements ?? [];
  // A note says one thing, in its summary, and says it on the authority of its source.
  const isOwn = !first || first.text === before?.summary;
  const statement = source && {
    paragraphs: [],
    ...first,
    text: isOwn ? summary : first.text,
    date: isOwn ? source.published : first.date,
    source: source.id,
  };
  return {
    id,
    name,
    kind,
    summary,
    statements: statement ? [statement, ...more] : more,
    related: before?.related ?? [],
    aliases: { ...noAliases, ...before?.aliases, names: [plainForm(name), ...names], shorthands },
  };
}

/** The source of a note: one that the pack has already, the note's own as it is now, or a new one. */
function sourceFor(
  { title, url, date }: NoteSource,
  pack: Pack,
  before?: Topic,
): Source | undefined {
  if (title === '' && url === '') return undefined;
  const wanted = { title, published: date, ...(url !== '' && { url }) };
  const same = pack.sources.find(
    (source) => source.title === title && source.published === date && (source.url ?? '') === url,
  );
  if (same) return same;
  const own = before?.statements[0]?.source;
  const isShared = pack.topics.some(
    (topic) => topic !== before && topic.statements.some(({ source }) => source === own),
  );
  const { url: _, ...old } = pack.sources.find(({ id }) => id === own && !isShared) ?? {
    id: freeId(title, new Set(pack.sources.map(({ id }) => id))),
    author: '',
    paragraphs: 0,
  };
  return { ...old, ...wanted };
}

function freeId(name: string, taken: ReadonlySet<string>): string {
  const base = idFor(name);
  for (let n = 1; ; n += 1) {
    const id = n === 1 ? base : `${base}-${n}`;
    if (!taken.has(id)) return id;
  }
}

function cited(sources: readonly Source[], topics: readonly Topic[]): Source[] {
  const used = new Set(topics.flatMap(({ statements }) => statements.map(({ source }) => source)));
  return sources.filter(({ id }) => used.has(id));
}

/** Every change is another version, so that a file of notes can be told from an older one. */
function nextVersion(version: string): string {
  const [major = '0', minor = '0', patch = '0'] = version.split('.');
  return [major, minor, Number(patch) + 1].join('.');
}
