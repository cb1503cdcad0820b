import { acronymGuard } from './acronym.ts';
import { groupGuard } from './group.ts';
import { insideWordGuard } from './inside-word.ts';
import { longerNameGuard, namedAfterGuard } from './longer-name.ts';
import { organisationGuard } from './organisation.ts';
import { otherPlaceGuard } from './other-place.ts';
import { otherYearGuard } from './other-year.ts';
import { personGuard } from './person.ts';
import type { Guard, Place } from './place.ts';
import { placeNameGuard } from './place-name.ts';
import { policyGuard } from './policy.ts';
import { webAddressGuard } from './web-address.ts';
import { workTitleGuard } from './work-title.ts';

const guards: readonly Guard[] = [
  webAddressGuard,
  insideWordGuard,
  workTitleGuard,
  placeNameGuard,
  namedAfterGuard,
  personGuard,
  longerNameGuard,
  groupGuard,
  otherYearGuard,
  otherPlaceGuard,
  policyGuard,
  acronymGuard,
  organisationGuard,
];

/** The rule that refuses a candidate for the words right around it; undefined when none does. */
export function refusal(place: Place): string | undefined {
  for (const guard of guards) {
    const rule = guard(place);
    if (rule) return rule;
  }
  return undefined;
}
