import type { Settings } from '../core/settings.ts';

/** A piece of a sample text: plain, or the mention of a topic. */
export interface SamplePart {
  /** Its place in the text. */
  readonly at: number;
  readonly text: string;
  /** The number that stands for a topic in the message. */
  readonly topic?: string;
}

/** Reads a sample in which mentions are written `[1:Barack Obama]`, the number for the topic. */
export function readSample(message: string): SamplePart[] {
  return message
    .split(/(\[\d:[^\]]+\])/)
    .filter((piece) => piece !== '')
    .map((piece, at) => {
      const [, topic, text] = /^\[(\d):([^\]]+)\]$/.exec(piece) ?? [];
      return topic && text ? { at, text, topic } : { at, text: piece };
    });
}

/** Which parts of each section get a mark at this density, as the spotter would choose. */
export function markedParts(
  sections: readonly (readonly SamplePart[])[],
  density: Settings['density'],
): ReadonlySet<SamplePart> {
  const marked = new Set<SamplePart>();
  const onPage = new Set<string>();
  for (const parts of sections) {
    const inSection = new Set<string>();
    for (const part of parts) {
      if (part.topic === undefined) continue;
      const seen = { all: false, section: inSection.has(part.topic), page: onPage.has(part.topic) };
      if (!seen[density]) marked.add(part);
      inSection.add(part.topic);
      onPage.add(part.topic);
    }
  }
  return marked;
}
