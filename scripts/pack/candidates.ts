import nlp from 'compromise';
import type { TopicKind } from '../../core/knowledge/types.ts';

/** Something in an article that may deserve a topic. */
export interface Candidate {
  readonly name: string;
  readonly kind: TopicKind;
  readonly names: readonly string[];
  readonly shorthands: readonly string[];
  /** Numbers of the paragraphs that speak of it, counted from 1. */
  readonly paragraphs: readonly number[];
}

interface Sighting {
  readonly form: string;
  readonly kind: TopicKind | 'place';
  readonly paragraph: number;
}

/** More than an author wants to look through. */
const most = 30;
const titles =
  /^(?:(?:the|a|an|former|ex|then|chief|vice|deputy|[A-Z][a-z]+(?:ese|ish|ian|an))\s+)*(?:president|prime minister|minister|chancellor|senator|secretary|premier|king|queen|pope|mr|mrs|ms|dr|sir|judge|general|chairman|chairwoman|director)\.?\s+(?=\p{Lu})/iu;
/** Capitalised by their place in the sentence, or as days and months are. */
const beforeName =
  /^(?:(?:The|An?|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)\s+)+/;
/** Countries by their letters: every article names some, and none is a topic. */
const countries = new Set(['US', 'USA', 'UK', 'UAE', 'PRC', 'USSR', 'DPRK', 'GDR']);
/** A run of capitalised words; "of", "for" and "on" may join two: "Department of Justice". */
const capitalised =
  /\p{Lu}[\p{L}\p{N}.’'&-]*(?:\s+(?:(?:of|for|on)\s+(?:the\s+)?)?\p{Lu}[\p{L}\p{N}.’'&-]*)*/gu;

/**
 * The people, organisations and other proper names of an article, most mentioned first, each with the forms
 * under which it occurs. A start for an author, who will drop half of them and rename the rest.
 */
export function findCandidates(paragraphs: readonly string[]): Candidate[] {
  const sightings = paragraphs.flatMap((text, n) => sightingsIn(text, n + 1));
  const groups = new Map<string, Sighting[]>();
  // Longest first, so that "Obama" finds the "Barack Obama" that it belongs to.
  for (const sighting of [...sightings].sort((a, b) => b.form.length - a.form.length)) {
    const key = [...groups.keys()].find((name) => belongsTo(sighting, name, groups.get(name)?.[0]));
    if (key === undefined) groups.set(sighting.form, [sighting]);
    else groups.get(key)?.push(sighting);
  }
  return [...groups.entries()]
    .filter(([, [first]]) => first?.kind !== 'place')
    .map(([name, group]) => toCandidate(name, group))
    .sort(
      (a, b) =>
        b.paragraphs.length - a.paragraphs.length ||
        (a.paragraphs[0] ?? 0) - (b.paragraphs[0] ?? 0),
    )
    .slice(0, most);
}

function sightingsIn(text: string, paragraph: number): Sighting[] {
  return nlp(text)
    .nouns()
    .out('array')
    .flatMap((phrase: string) => [...phrase.matchAll(capitalised)].map(([form]) => form))
    .flatMap((written: string): Sighting[] => {
      const bare = withoutEnd(written).replace(beforeName, '');
      const form = bare.replace(titles, '');
      if (form.length <= 2 || isOrdinary(form)) return [];
      // Who bears a title is a person, however foreign the name.
      return [{ form, kind: form === bare ? kindOf(form) : 'person', paragraph }];
    });
}

/** Without the possessive and what ends the sentence; the last period of "U.S." stays. */
function withoutEnd(form: string): string {
  const bare = form.replace(/[,;:]+$/, '').replace(/[’']s?$/u, '');
  return /\p{Lu}\.\p{Lu}\.$/u.test(bare) ? bare : bare.replace(/\.$/, '');
}

/** A common word that only its place in the sentence made a capital of; a date; an adjective of nations. */
function isOrdinary(form: string): boolean {
  if (countries.has(form.replaceAll('.', ''))) return true;
  const word = nlp(form);
  if (/\s/.test(form)) return word.has('#Date') && !word.has('(#Person|#Organization)');
  return (
    !word.has('(#Person|#Organization|#Place|#Acronym)') ||
    word.has('(#Demonym|#Date|#Pronoun|#Country)')
  );
}

function kindOf(form: string): Sighting['kind'] {
  const phrase = nlp(form);
  if (
    /\b(?:Treaty|Act|Law|Accord|Agreement|Convention|Protocol|Directive|Declaration|Plan)\b/.test(
      form,
    )
  )
    return 'policy';
  if (/\b(?:War|Summit|Crisis|Election|Olympics|Games|Revolution)\b/.test(form)) return 'event';
  if (phrase.people().found) return 'person';
  if (phrase.organizations().found || /^\p{Lu}{2,6}$/u.test(form)) return 'organisation';
  return phrase.places().found ? 'place' : 'organisation';
}

/** A surname belongs to the full name, capitals to what they abbreviate. */
function belongsTo({ form }: Sighting, name: string, first: Sighting | undefined): boolean {
  if (form === name) return true;
  const words = name.split(/\s+/);
  if (first?.kind === 'person') return words.at(-1) === form;
  const initials = words.map((word) => /^\p{Lu}/u.exec(word)?.[0] ?? '').join('');
  return form.length > 1 && initials === form.replaceAll('.', '');
}

function toCandidate(name: string, group: readonly Sighting[]): Candidate {
  const kind = group[0]?.kind as TopicKind;
  const forms = [...new Set(group.map(({ form }) => form))];
  const isShort = (form: string): boolean =>
    form !== name && (kind === 'person' || /^\p{Lu}{2,6}$/u.test(form));
  const single = kind === 'person' && !/\s/.test(name);
  return {
    name,
    kind,
    names: single ? [] : forms.filter((form) => !isShort(form)),
    shorthands: single ? forms : forms.filter(isShort),
    paragraphs: [...new Set(group.map(({ paragraph }) => paragraph))].sort((a, b) => a - b),
  };
}
