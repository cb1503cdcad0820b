/** Bundled and run inside a page: the steps from text to ranges, each timed by itself. */
import index from 'virtual:knowledge/index';
import { mayHoldBy } from '../../../core/spotting/may-hold.ts';
import { createSpotter } from '../../../core/spotting/spotter.ts';
import { anchorMentions } from '../../../entrypoints/spotter/anchor-mentions.ts';
import { PageText } from '../../../entrypoints/spotter/page-text.ts';

export interface Stages {
  readonly characters: number;
  readonly blocks: number;
  readonly candidates: number;
  readonly mentions: number;
  /** Milliseconds; the first run in this page, as a reader's page has no second. */
  readonly ms: Readonly<
    Record<'collect' | 'prefilter' | 'unfold' | 'scan' | 'decide' | 'anchor', number>
  >;
}

/** @throws where the page has no body */
export function runStages(): Stages {
  const ms = {} as Record<keyof Stages['ms'], number>;
  const timed = <T>(stage: keyof Stages['ms'], work: () => T): T => {
    const start = performance.now();
    const result = work();
    ms[stage] = performance.now() - start;
    return result;
  };

  const text = new PageText({ holds: () => false, isOurs: () => false, onShadowRoot() {} });
  const blocks = timed('collect', () => {
    text.begin(document.body);
    while (text.readNext());
    return text.blocks();
  });
  const mayHold = mayHoldBy(index.prefilter);
  const candidates = timed('prefilter', () => blocks.filter(({ text }) => mayHold(text)));
  const spotter = createSpotter(index);
  timed('unfold', () => spotter.scan('Edward Snowden'));
  const scans = timed(
    'scan',
    () => new Map(candidates.map((one) => [one, spotter.scan(one.text)])),
  );
  const decided = timed('decide', () =>
    spotter.decide(blocks.map((block) => ({ ...block, scan: scans.get(block) }))),
  );
  timed('anchor', () =>
    blocks.forEach((block, n) => {
      const mentions = decided[n] ?? [];
      if (mentions.length > 0) anchorMentions(block, mentions, { box: document.body, section: '' });
    }),
  );
  return {
    characters: blocks.reduce((sum, { text }) => sum + text.length, 0),
    blocks: blocks.length,
    candidates: candidates.length,
    mentions: decided.flat().length,
    ms,
  };
}
