import { Bearers } from './bearers.ts';
import { descriptionThreshold, surnameThreshold, threshold } from './evidence.ts';
import { otherExpansion } from './guards/acronym.ts';
import { aliasClass, type SpotterIndex } from './index-format.ts';
import type { IndexReader } from './index-reader.ts';
import { areOff } from './languages.ts';
import { formsByWord, isIdle, withoutOverlaps } from './overlaps.ts';
import { type PageBlock, PageContext } from './page-context.ts';
import type { Candidate } from './scan.ts';
import type { Evidence, Mention, TopicId, Why } from './types.ts';

/** A candidate with the verdict on it. */
export interface Judgment extends Mention {
  readonly accepted: boolean;
}

/** Why a candidate passed its guards, or did not. Support by the page is counted on top. */
interface Reason {
  readonly passed: boolean;
  readonly why: Omit<Why, 'alias'>;
}
type Verdict = Judgment & { readonly candidate: Candidate };

/** The rule that refuses a form which means the topic only where the page speaks of it. */
export const unsupported = 'too little support from the page';

/** A description this near to the topic's name is an apposition to it, in UTF-16 units. */
const apposition = 60;

/** What the reader does not want marked. */
export interface Choice {
  /** Topics. */
  readonly off?: Pick<ReadonlySet<TopicId>, 'has'>;
  /** BCP 47 tags: forms that only translations into these languages list. */
  readonly languagesOff?: Iterable<string>;
}

/**
 * Judges every candidate of a page: names first, because they are what supports the shorthands; then
 * each shorthand by the evidence near it; last, one mention a place.
 *
 * @returns per block, in order of start. What is switched off still supports others: it is on the page.
 */
export function judgePage(
  index: SpotterIndex,
  reader: IndexReader,
  scanned: readonly PageBlock[],
  { off, languagesOff = [] }: Choice,
): Judgment[][] {
  const setsOff = index.languages.map((languages) => areOff(languages, languagesOff));
  const isForeign = ({ languages }: Candidate): boolean =>
    languages?.every((set) => setsOff[set]) ?? false;
  const page = withoutIdle(scanned, isForeign);
  const reasons = weighPage(index, reader, page);
  return page.map(({ text, scan }) => {
    const verdicts = (scan?.candidates ?? []).map((candidate): Verdict => {
      const topic = index.topics[candidate.topic]?.id as TopicId;
      const surface = text.slice(candidate.start, candidate.end);
      const { passed, why } = reasons.get(candidate) as Reason;
      const supported = (why.score ?? threshold) >= needed(candidate, why.evidence);
      const refused =
        (off?.has(topic) && 'switched off') ||
        (isForeign(candidate) && 'language switched off') ||
        (!supported && unsupported);
      return {
        candidate,
        topic,
        start: candidate.start,
        end: candidate.end,
        surface,
        accepted: passed && !refused,
        why: { alias: surface, ...why, rule: refused || why.rule },
      };
    });
    return onePerPlace(text, verdicts);
  });
}

/** Forms inside longer ones come to light where the longer one's language is off. */
function withoutIdle(
  page: readonly PageBlock[],
  isForeign: (candidate: Candidate) => boolean,
): PageBlock[] {
  return page.map((block) => {
    const { scan } = block;
    if (!scan?.candidates.some(({ languages }) => languages)) return block;
    const looked = formsByWord(scan.candidates.filter((candidate) => !isForeign(candidate)));
    const candidates = scan.candidates.filter((candidate) => !isIdle(candidate, looked));
    return { ...block, scan: { ...scan, candidates } };
  });
}

/** What is to be said of each candidate, whatever stands in the same place. */
function weighPage(
  index: SpotterIndex,
  reader: IndexReader,
  page: readonly PageBlock[],
): Map<Candidate, Reason> {
  const context = new PageContext(index, reader, page);
  const bearers = new Bearers();
  const lettersTaken = new Set(page.flatMap((block) => block.scan?.otherExpansions ?? []));
  const reasons = new Map<Candidate, Reason>();

  // A person's full name is beyond doubt, and so is an organisation's under its qualifier; "the White House" may stand in Moscow.
  const isDoubted = (candidate: Candidate, block: number): boolean =>
    (candidate.acronym &&
      bearers.namesake(context.at(block, candidate.start), candidate) !== undefined) ||
    (!(index.topics[candidate.topic]?.kind === 'person' && candidate.to - candidate.from > 1) &&
      !candidate.qualified &&
      context.speaksAgainst(block, candidate));
  forEachCandidate(page, (candidate, block) => {
    bearers.add(context.at(block, candidate.start), candidate);
  });
  forEachCandidate(page, (candidate, block) => {
    const className = candidate.class === aliasClass.name ? 'name' : 'shorthand';
    const rule =
      candidate.refused ??
      (candidate.acronym && lettersTaken.has(candidate.topic) ? otherExpansion : undefined) ??
      (candidate.acronym
        ? undefined
        : bearers.namesake(context.at(block, candidate.start), candidate));
    if (rule) reasons.set(candidate, { passed: false, why: { class: className, rule } });
    else if (candidate.class === aliasClass.name && !isDoubted(candidate, block)) {
      context.addName(block, candidate);
      reasons.set(candidate, { passed: true, why: { class: 'name', rule: 'name' } });
    }
  });
  const open: [Candidate, number][] = [];
  forEachCandidate(page, (candidate, block) => {
    if (reasons.has(candidate)) return;
    const evidence = context.evidenceFor(block, candidate);
    reasons.set(candidate, supportedBy(evidence));
    if (candidate.description) return;
    if (sum(evidence) >= needed(candidate, evidence)) context.addForm(block, candidate);
    else open.push([candidate, block]);
  });
  // A short form that the page supports in one place is supported in the others.
  for (const [candidate, block] of open) {
    const form = context.sameForm(block, candidate);
    const evidence = reasons.get(candidate)?.why.evidence ?? [];
    if (form) reasons.set(candidate, supportedBy([form, ...evidence]));
  }
  return reasons;
}

/** Drops appositions that hide other names, then all but the leftmost-longest. */
function onePerPlace(text: string, verdicts: readonly Verdict[]): Judgment[] {
  const accepted = verdicts.filter((verdict) => verdict.accepted);
  const acceptedAt = formsByWord(accepted.map((verdict) => ({ ...verdict.candidate, verdict })));
  const near = (from: number, to: number): Verdict[] =>
    Array.from({ length: to - from }, (_, n) => acceptedAt(from + n)).flatMap((forms) =>
      forms.map(({ verdict }) => verdict),
    );
  const standing = new Set(accepted.filter((verdict) => !isIdleApposition(text, verdict, near)));
  const apart = withoutOverlaps([...standing]);
  const apartOnes = new Set(apart);
  const kept = new Set(apart.filter((one, n) => !goesOn(text, apart[n - 1], one)));
  return verdicts.map((verdict) => {
    const { candidate, ...judgment } = verdict;
    if (!verdict.accepted || kept.has(verdict)) return judgment;
    const beside = apartOnes.has(verdict) ? 'goes on with the mention before' : 'beside the name';
    const isInside = standing.has(verdict) && !apartOnes.has(verdict);
    const rule = isInside ? 'inside a longer mention' : beside;
    return { ...judgment, accepted: false, why: { ...judgment.why, rule } };
  });
}

/**
 * "the Chinese leader Xi Jinping": the name itself follows. "former NSA contractor Edward Snowden": the
 * name says who it is, so the agency may have its mark.
 */
function isIdleApposition(
  text: string,
  verdict: Verdict,
  wordsOf: (from: number, to: number) => readonly Verdict[],
): boolean {
  const { candidate } = verdict;
  const { from, to } = candidate;
  if (candidate.class !== aliasClass.shorthand) return false;
  const followed = wordsOf(to, to + 1).some(
    (other) =>
      other.topic === verdict.topic &&
      other.candidate.from === candidate.to &&
      text.slice(verdict.end, other.start).trim() === '',
  );
  if (followed) return true;
  if (!candidate.description) return false;
  // No word is shorter than one unit.
  const named = wordsOf(from - apposition, to + apposition).some(
    (other) =>
      other.topic === verdict.topic &&
      !other.candidate.description &&
      (other.end <= verdict.start || other.start >= verdict.end) &&
      Math.max(other.start - verdict.end, verdict.start - other.end) <= apposition,
  );
  return (
    named &&
    wordsOf(from, to).some(
      (other) =>
        other.topic !== verdict.topic && other.start >= verdict.start && other.end <= verdict.end,
    )
  );
}

/** "vetting" and "process" met apart, side by side: one thing gets one mark. */
function goesOn(text: string, before: Verdict | undefined, verdict: Verdict): boolean {
  return (
    before !== undefined &&
    before.topic === verdict.topic &&
    verdict.candidate.description &&
    text.slice(before.end, verdict.start).trim() === ''
  );
}

function needed(candidate: Candidate, evidence: readonly Evidence[] = []): number {
  if (candidate.surname) return surnameThreshold;
  const isContested = evidence.some(({ weight }) => weight < 0);
  return candidate.description && !isContested ? descriptionThreshold : threshold;
}

function supportedBy(evidence: readonly Evidence[]): Reason {
  const why: Reason['why'] = {
    class: 'shorthand',
    rule: 'page context',
    score: sum(evidence),
    evidence,
  };
  return { passed: true, why };
}

/** Rounded to hundredths, so that 0.35 + 0.65 is 1. */
function sum(evidence: readonly Evidence[]): number {
  return Math.round(evidence.reduce((total, { weight }) => total + weight, 0) * 100) / 100;
}

function forEachCandidate(
  page: readonly PageBlock[],
  visit: (candidate: Candidate, block: number) => void,
): void {
  page.forEach(({ scan }, block) => {
    for (const candidate of scan?.candidates ?? []) visit(candidate, block);
  });
}
