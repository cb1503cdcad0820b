import type { TopicTally } from '../../core/messages.ts';
import { bundledPacks } from '../spot/bundled-index.ts';

/** Prints what was spotted: topic, number of mentions, how the page first writes it. */
export function printTally(tally: readonly TopicTally[]): void {
  if (tally.length === 0) {
    console.log('No known topic is mentioned on this page.');
    return;
  }
  const names = topicNames();
  const rows = [
    ['Topic', 'Mentions', 'First written as'],
    ...tally.map(({ topic, mentions, surface }) => [
      names.get(topic) ?? topic,
      String(mentions),
      surface,
    ]),
  ];
  const width = (column: number) => Math.max(...rows.map((row) => row[column]?.length ?? 0));
  const [first, second] = [width(0), width(1)];
  for (const [topic = '', mentions = '', surface = ''] of rows) {
    console.log(`${topic.padEnd(first)}  ${mentions.padStart(second)}  ${surface}`);
  }
}

function topicNames(): ReadonlyMap<string, string> {
  return new Map(
    bundledPacks().flatMap((pack) =>
      pack.topics.map(({ id, name }) => [`${pack.id}/${id}`, name] as const),
    ),
  );
}
