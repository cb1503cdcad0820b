import type { Judged } from './score.ts';
import { accepted, type TopicMap } from './topic-map.ts';

/** A text's result with the labels and marks of one topic alone. */
export function onlyTopic(judged: Judged, topic: string, map: TopicMap): Judged {
  const ids = accepted(map, topic);
  return {
    ...judged,
    marks: judged.marks.filter((mark) => mark.label?.topic === topic || ids.includes(mark.topic)),
    mentions: judged.mentions.filter((label) => label.topic === topic),
    traps: judged.traps.filter((label) => label.topic === topic),
  };
}
