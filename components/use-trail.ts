import { useRef, useState } from 'preact/hooks';
import type { TopicCard, TopicRef } from '../core/knowledge/types.ts';

/** One topic on the reader's way, and how far it was scrolled when the way led on. */
export interface Step {
  readonly topic: TopicCard | undefined;
  /** The background answered; without a topic that means that it is unknown. */
  readonly found: boolean;
  readonly scroll: number;
  /** The topic whose button was used: another meaning, or where the way led on to and came back from. */
  readonly cameFrom?: TopicRef | undefined;
}

export interface Trail {
  readonly step: Step;
  /** Name of the topic that `back` leads to; undefined at the start. */
  readonly previous: string | undefined;
  open(topic: TopicRef, scroll: number): void;
  /** Shows another meaning of the mention in place of the first. */
  replace(topic: TopicRef): void;
  back(): void;
}

type Load = (topics: readonly TopicRef[]) => Promise<readonly TopicCard[] | undefined>;

/** The way from the mention's topic through related ones. The shown topic stays until the next is there. */
export function useTrail(topics: readonly TopicCard[] | undefined, load: Load): Trail {
  const [steps, setSteps] = useState<readonly [Step, ...Step[]]>([
    { topic: topics?.[0], found: topics !== undefined, scroll: 0 },
  ]);
  const latest = useRef(0);
  const [first, ...rest] = steps;
  const step = rest.at(-1) ?? first;

  return {
    step,
    previous: steps.at(-2)?.topic?.name,
    async open(ref, scroll) {
      latest.current += 1;
      const request = latest.current;
      const found = await load([ref]);
      if (request !== latest.current) return;
      const next = { topic: found?.[0], found: found !== undefined, scroll: 0 };
      setSteps([...steps.slice(0, -1), { ...step, scroll }, next] as unknown as [Step, ...Step[]]);
    },
    replace(ref) {
      const topic = topics?.find((one) => one.ref === ref);
      if (topic) setSteps([{ topic, found: true, scroll: 0, cameFrom: ref }]);
    },
    back() {
      latest.current += 1;
      const before = steps.at(-2);
      if (!before) return;
      setSteps([...steps.slice(0, -2), { ...before, cameFrom: step.topic?.ref }] as unknown as [
        Step,
        ...Step[],
      ]);
    },
  };
}
