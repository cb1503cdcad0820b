import type { Pack, Topic } from '../../core/knowledge/types.ts';
import { expandBraces, isBag } from '../../core/spotting/alias-syntax.ts';

/** Something that is allowed and still likely to go wrong. */
export interface Advice {
  readonly topic: string;
  readonly text: string;
}

const body =
  'Ministry|Department|Chamber|Court|Commission|Committee|Council|Office|Bureau|Agency|House|Parliament|Senate|Bank';
/** Bodies that many countries and cities have: "Department of Justice", "Central Bank". */
const generic = new RegExp(
  `^(?:(?:${body}) (?:of|for)\\b|(?:National|Central|Federal|Supreme|High|Foreign|Justice|Defence|Defense|Interior|Finance|White) (?:${body})$|(?:${body})$)`,
);
/** Account names are one long word in small letters, and mean one person. */
const shortest = 9;
const longSentence = 160;

/** What an author should look at again, topic by topic. */
export function adviceOn(pack: Pack): Advice[] {
  const topics = new Map(pack.topics.map((topic) => [topic.id, topic]));
  return pack.topics.flatMap((topic) =>
    [
      ...weakNames(topic),
      ...unsupported(topic),
      ...longStatements(topic),
      ...oneWay(topic, topics),
    ].map((text) => ({ topic: topic.id, text })),
  );
}

function weakNames({ kind, aliases }: Topic): string[] {
  return aliases.names
    .filter((alias) => !isBag(alias))
    .flatMap((alias) => {
      const forms = expandBraces(alias);
      const some = (test: (form: string) => boolean): boolean => forms.some(test);
      if (some((form) => /^\p{Lu}{2,3}$/u.test(form.replaceAll('.', ''))))
        return [
          `"${alias}" is two or three letters, which others use too: make it a shorthand unless the whole world means this one`,
        ];
      if (some((form) => /^\p{Ll}+$/u.test(form) && form.length < shortest))
        return [
          `"${alias}" is an ordinary word: as a name it is marked wherever it stands; make it a shorthand or a longer phrase`,
        ];
      if (kind === 'person' && some((form) => /^\p{Lu}\p{Ll}+$/u.test(form)))
        return [
          `"${alias}" is a single name that others bear: make it a shorthand, and give the full name`,
        ];
      if (
        some(
          (form) => !/\s/.test(form) && [...form].length < 4 && /^\p{Script=Latin}+$/u.test(form),
        )
      )
        return [`"${alias}" is short: make it a shorthand`];
      const isOpen = kind === 'organisation' && aliases.qualifiers.length === 0;
      if (isOpen && some((form) => generic.test(form)))
        return [
          `"${alias}" is what many countries or cities call theirs: list under qualifiers the words that make it yours ("U.S.", "federal")`,
        ];
      return [];
    });
}

/** A shorthand that nothing can support is never marked. */
function unsupported({ aliases, related }: Topic): string[] {
  const supports = aliases.context.length + aliases.telltale.length + related.length;
  const names =
    aliases.names.length + Object.values(aliases.translations).flatMap(({ names }) => names).length;
  if (aliases.shorthands.length === 0 || supports > 0 || names > 0) return [];
  return [
    'has shorthands and nothing that supports them: give names, context words, telltale words or related topics',
  ];
}

function longStatements({ statements, summary }: Topic): string[] {
  return [summary, ...statements.map(({ text }) => text)]
    .filter((text) => text.length > longSentence)
    .map(
      (text) =>
        `"${text.slice(0, 40)}…" has ${text.length} characters; cards read best below ${longSentence}`,
    );
}

function oneWay({ id, related }: Topic, topics: ReadonlyMap<string, Topic>): string[] {
  return related
    .filter(({ topic }) => !topics.get(topic)?.related.some((back) => back.topic === id))
    .map(
      ({ topic }) => `leads to ${topic}, which does not lead back: write the relation there too`,
    );
}
