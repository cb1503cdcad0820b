import { lettersOfAnother, titleOfAnother } from './guards/acronym.ts';
import { foreignQualifier } from './guards/organisation.ts';
import { anotherBearer } from './guards/person.ts';
import { placeOfThatName } from './guards/place-name.ts';
import { workTitle } from './guards/work-title.ts';
import { aliasClass } from './index-format.ts';
import type { Candidate } from './scan.ts';

/** A name on the page that says in full whom it means: ours, or a namesake. */
interface Bearer {
  readonly at: number;
  readonly own: boolean;
}

/** Rules that say who else is meant. */
const namesakes = new Set([
  anotherBearer,
  foreignQualifier,
  lettersOfAnother,
  titleOfAnother,
  placeOfThatName,
  workTitle,
]);

/** A namesake counts as "just introduced" within this many UTF-16 code units. */
const introduction = 1200;

/**
 * Whose name a bare name is. Where the page speaks of a namesake ("Michelle Obama", "California
 * Department of Justice"), a bare "Obama" or "Department of Justice" is ours only if the page means
 * ours as well, and not in the namesake's wake.
 */
export class Bearers {
  /** In the page's order. */
  readonly #byTopic = new Map<number, Bearer[]>();

  add(at: number, candidate: Candidate): void {
    const { refused } = candidate;
    const other = (refused !== undefined && namesakes.has(refused)) || isListedNamesake(candidate);
    const own =
      refused === undefined
        ? isFull(candidate) || this.#comesFirst(candidate)
        : refused === 'decoy' && candidate.person && !candidate.surname;
    if (!own && !other) return;
    const list = this.#byTopic.get(candidate.topic) ?? [];
    list.push({ at, own });
    this.#byTopic.set(candidate.topic, list);
  }

  /** The rule that gives the bare name at this place to a namesake. */
  namesake(at: number, candidate: Candidate): string | undefined {
    if (isFull(candidate) || candidate.description) return undefined;
    const all = this.#byTopic.get(candidate.topic) ?? [];
    // Letters need no introduction: only a namesake that came before takes them.
    const bearers = candidate.acronym ? all.filter((bearer) => bearer.at < at) : all;
    if (bearers.every((bearer) => bearer.own)) return undefined;
    const rule = candidate.generic ? foreignQualifier : anotherBearer;
    if (!bearers.some((bearer) => bearer.own)) return rule;
    const before = bearers.filter((bearer) => bearer.at < at);
    const latest = before.at(-1);
    if (!latest || latest.own || at - latest.at > introduction) return undefined;
    return before.some((bearer) => bearer.own) ? undefined : rule;
  }

  /** An organisation's bare name introduces ours when no namesake came before it. */
  #comesFirst({ topic, generic, class: of, acronym }: Candidate): boolean {
    return generic && !acronym && of === aliasClass.name && !this.#byTopic.has(topic);
  }
}

/** "NSA Ajit Doval", "Obama, Japan": the pack knows who else is called so. */
function isListedNamesake({ acronym, surname, refused }: Candidate): boolean {
  return (acronym || surname) && refused === 'decoy';
}

/** More than a bare name: a person's full name or office, an organisation under its own qualifier. */
function isFull(candidate: Candidate): boolean {
  if (candidate.generic) return candidate.qualified;
  if (candidate.class === aliasClass.name && candidate.person && !candidate.surname) return true;
  return (
    (candidate.class === aliasClass.name && candidate.to - candidate.from > 1) || candidate.titled
  );
}
