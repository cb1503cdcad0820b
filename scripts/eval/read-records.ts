import { readFileSync } from 'node:fs';
import type { Label, LabelledText } from './labelled-text.ts';
import { accepted, coveredTopics, type TopicMap } from './topic-map.ts';

/** A label as the JSON lines write it; which fields there are depends on the set. */
interface RawLabel {
  readonly start: number;
  readonly end: number;
  readonly topic?: string | null;
  readonly core_start?: number;
  readonly core_end?: number;
  /** The topic that a trap must not be marked with. */
  readonly trap_for?: string;
  /** The same, on a mention of another entity. */
  readonly confusable_for?: string | null;
  /** Why a mention costs nothing either way. */
  readonly skip?: string;
  readonly optional_topic?: boolean;
}

interface RawRecord {
  readonly id: string;
  readonly source?: string;
  readonly lang?: string;
  readonly title?: string;
  readonly text: string;
  readonly mentions: readonly RawLabel[];
  readonly optional?: readonly RawLabel[];
  readonly traps?: readonly RawLabel[];
  readonly partial?: unknown;
  readonly eval_span?: readonly [number, number];
}

/** Reads a file of JSON lines. @throws Error naming file and line of a line that is no record. */
export function readRecords(file: string, map: TopicMap): LabelledText[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      try {
        return [toLabelledText(JSON.parse(line), map)];
      } catch (cause) {
        throw new Error(`${file}:${index + 1} is no labelled text`, { cause });
      }
    });
}

/**
 * Brings a record into one form. A mention whose topic is null is another entity: a trap where it says
 * what it is confusable for, plain text otherwise. A record without any label field but an empty list
 * of mentions is known to hold none of our topics.
 */
export function toLabelledText(raw: RawRecord, map: TopicMap): LabelledText {
  const topical = raw.mentions.filter((label) => typeof label.topic === 'string');
  const isFree = (label: RawLabel): boolean => Boolean(label.skip ?? label.optional_topic);
  const confusable = raw.mentions.filter((label) => label.confusable_for);
  const isPool = raw.mentions.length === 0 && !raw.optional && !raw.traps;
  return {
    id: raw.id,
    source: raw.source ?? 'pages',
    language: raw.lang ?? 'en',
    ...(raw.title ? { title: raw.title } : {}),
    text: raw.text,
    mentions: labels(
      topical.filter((label) => !isFree(label)),
      'topic',
      map,
    ),
    optional: labels([...topical.filter(isFree), ...(raw.optional ?? [])], 'topic', map),
    traps: [
      ...labels(confusable, 'confusable_for', map),
      ...labels(raw.traps ?? [], 'trap_for', map),
    ],
    recallOnly: Boolean(raw.partial),
    ...(raw.eval_span ? { span: raw.eval_span } : {}),
    ...(isPool ? {} : { covers: coveredTopics(map) }),
  };
}

function labels(
  raw: readonly RawLabel[],
  field: 'topic' | 'confusable_for' | 'trap_for',
  map: TopicMap,
): Label[] {
  return raw.flatMap((label) => {
    // A label without a topic speaks of whatever is marked there.
    const topic = label[field] ?? '*';
    const accepts = label[field] ? accepted(map, topic) : 'any';
    if (accepts.length === 0) return [];
    const { start, end, core_start: coreStart, core_end: coreEnd } = label;
    const core = coreStart !== undefined && coreEnd !== undefined;
    return [
      { start, end, topic, accepts, ...(core ? { core: [coreStart, coreEnd] as const } : {}) },
    ];
  });
}
