import { anotherBearer } from './guards/person.ts';
import { aliasClass } from './index-format.ts';
import type { Candidate } from './scan.ts';

/** Someone on the page who bears a person's surname, with where: our person, or another. */
interface Bearer {
  readonly at: number;
  readonly own: boolean;
}

/** Another bearer counts as "just introduced" within this many UTF-16 code units. */
const introduction = 1200;

/**
 * Whose surname a bare surname is. Where the page names another bearer ("Michelle Obama"), a bare
 * "Obama" is ours only if the page names ours as well, and not in the other's wake.
 */
export class Bearers {
  readonly #byTopic = new Map<number, Bearer[]>();

  add(at: number, candidate: Candidate): void {
    const own = candidate.refused === undefined && isFullName(candidate);
    if (!own && candidate.refused !== anotherBearer) return;
    const list = this.#byTopic.get(candidate.topic) ?? [];
    list.push({ at, own });
    this.#byTopic.set(candidate.topic, list);
  }

  /** Whether the bare surname at this place belongs to someone else. */
  belongToAnother(at: number, candidate: Candidate): boolean {
    if (isFullName(candidate)) return false;
    const bearers = this.#byTopic.get(candidate.topic) ?? [];
    if (bearers.every((bearer) => bearer.own)) return false;
    if (!bearers.some((bearer) => bearer.own)) return true;
    const before = bearers.filter((bearer) => bearer.at < at).sort((a, b) => b.at - a.at);
    const latest = before[0];
    if (!latest || latest.own || at - latest.at > introduction) return false;
    return !before.some((bearer) => bearer.own);
  }
}

/** More than a surname: a full name, or a surname under its office. */
function isFullName(candidate: Candidate): boolean {
  return (
    (candidate.class === aliasClass.name && candidate.to - candidate.from > 1) || candidate.titled
  );
}
