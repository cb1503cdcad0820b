import { readFileSync } from 'node:fs';

/**
 * Which of our topics count as right for a topic of the labels: `{ "label": ["our id", ...] }`. An
 * empty list stands for a topic that we do not have; its labels are dropped.
 */
export type TopicMap = Readonly<Record<string, readonly string[]>>;

/** @throws Error when the file cannot be read or is no JSON. */
export function readTopicMap(file: string): TopicMap {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** A label topic that the map does not name stands for our topic of the same name. */
export function accepted(map: TopicMap, label: string): readonly string[] {
  return map[label] ?? [label];
}

/** Every id of ours that some label topic stands for. */
export function coveredTopics(map: TopicMap): ReadonlySet<string> {
  return new Set(Object.values(map).flat());
}

/** The table row of a mark that overlaps no label: the label topic that stands for it, or its own id. */
export function rowOf(map: TopicMap, topic: string): string {
  if (map[topic]?.includes(topic)) return topic;
  return Object.keys(map).find((label) => map[label]?.includes(topic)) ?? topic;
}
