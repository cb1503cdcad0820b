import { Bearers } from './bearers.ts';
import { otherExpansion } from './guards/acronym.ts';
import { anotherBearer } from './guards/person.ts';
import { aliasClass, type SpotterIndex } from './index-format.ts';
import type { IndexReader } from './index-reader.ts';
import { withoutOverlaps } from './overlaps.ts';
import { type PageBlock, PageContext, threshold } from './page-context.ts';
import type { Candidate } from './scan.ts';
import type { Mention, TopicId, Why } from './types.ts';

/** A candidate with the verdict on it. */
export interface Judgment extends Mention {
  readonly accepted: boolean;
}

/**
 * Judges every candidate of a page: names first, because they are what supports the shorthands; then
 * each shorthand by the evidence near it; last, one mention a place.
 *
 * @returns per block, in order of start. Switched-off topics still support others: they are on the page.
 */
export function judgePage(
  index: SpotterIndex,
  reader: IndexReader,
  page: readonly PageBlock[],
  off: ReadonlySet<TopicId>,
): Judgment[][] {
  const context = new PageContext(index, reader, page);
  const bearers = new Bearers();
  const lettersTaken = new Set(page.flatMap((block) => block.scan?.otherExpansions ?? []));
  forEachCandidate(page, (candidate, block) =>
    bearers.add(context.at(block, candidate.start), candidate),
  );

  const refusalOf = (candidate: Candidate, block: number): string | undefined => {
    if (candidate.refused) return candidate.refused;
    if (candidate.acronym && lettersTaken.has(candidate.topic)) return otherExpansion;
    const at = context.at(block, candidate.start);
    return candidate.words === 1 && bearers.belongToAnother(at, candidate)
      ? anotherBearer
      : undefined;
  };
  forEachCandidate(page, (candidate, block) => {
    if (candidate.class === aliasClass.name && !refusalOf(candidate, block))
      context.addName(block, candidate);
  });

  return page.map(({ text, scan }, block) => {
    if (!scan) return [];
    const verdicts = scan.candidates.map((candidate) => {
      const refused = refusalOf(candidate, block);
      const why = refused
        ? { class: className(candidate), rule: refused }
        : reasonOf(candidate, context, block);
      const topic = index.topics[candidate.topic]?.id as TopicId;
      const surface = text.slice(candidate.start, candidate.end);
      const accepted = !refused && (why.score ?? threshold) >= threshold && !off.has(topic);
      const rule =
        !refused && !accepted && !off.has(topic) ? 'too little support from the page' : why.rule;
      return {
        topic,
        start: candidate.start,
        end: candidate.end,
        surface,
        rank: candidate.topic * 2 + candidate.class,
        accepted,
        why: { alias: surface, ...why, rule: off.has(topic) ? 'switched off' : rule },
      };
    });
    const kept = new Set(withoutOverlaps(verdicts.filter((verdict) => verdict.accepted)));
    return verdicts.map(({ rank, ...verdict }, n) => {
      const source = verdicts[n] as (typeof verdicts)[number];
      if (!verdict.accepted || kept.has(source)) return verdict;
      return {
        ...verdict,
        accepted: false,
        why: { ...verdict.why, rule: 'inside a longer mention' },
      };
    });
  });
}

function reasonOf(candidate: Candidate, context: PageContext, block: number): Omit<Why, 'alias'> {
  if (candidate.class === aliasClass.name) return { class: 'name', rule: 'name' };
  const evidence = context.evidenceFor(block, candidate);
  const score = evidence.reduce((sum, { weight }) => sum + weight, 0);
  return {
    class: 'shorthand',
    rule: 'page context',
    score: Math.round(score * 100) / 100,
    evidence,
  };
}

function className(candidate: Candidate): Why['class'] {
  return candidate.class === aliasClass.name ? 'name' : 'shorthand';
}

function forEachCandidate(
  page: readonly PageBlock[],
  visit: (candidate: Candidate, block: number) => void,
): void {
  page.forEach(({ scan }, block) => {
    for (const candidate of scan?.candidates ?? []) visit(candidate, block);
  });
}
