import { type AliasForm, checkAliases } from './check-aliases.ts';
import type { WrittenManifest, WrittenTopic } from './pack-schema.ts';
import type { Report } from './problems.ts';

/** A topic that its schema accepts, with where to report what is wrong with it beyond that. */
export interface TopicDraft {
  readonly id: string;
  readonly written: WrittenTopic;
  readonly report: Report;
}

/** Sources must be told apart: a statement names its source by id. */
export function checkSources({ sources }: WrittenManifest, report: Report): void {
  sources.forEach(({ id }, n) => {
    if (sources.findIndex((other) => other.id === id) < n)
      report(['sources', n, 'id'], `"${id}" is the id of another source`);
  });
}

/** Every statement must cite paragraphs that its source has. */
export function checkStatements(
  { written, report }: TopicDraft,
  sources: WrittenManifest['sources'],
): void {
  written.statements.forEach((statement, n) => {
    const path = ['statements', n];
    const [only, ...others] = sources;
    const source =
      statement.source === undefined && others.length === 0
        ? only
        : sources.find(({ id }) => id === statement.source);
    if (!source) {
      report(
        [...path, 'source'],
        statement.source === undefined
          ? `is missing: the pack has ${others.length > 0 ? 'more than one source' : 'no source'}`
          : `the pack has no source "${statement.source}"`,
      );
      return;
    }
    const { paragraphs = 0 } = source;
    if (paragraphs > 0 && statement.paragraphs.length === 0)
      report([...path, 'paragraphs'], 'cites no paragraph');
    statement.paragraphs.forEach((paragraph, at) => {
      const place = [...path, 'paragraphs', at];
      if (paragraph > paragraphs)
        report(place, `the source has ${paragraphs} paragraphs, not ${paragraph}`);
      if (statement.paragraphs.indexOf(paragraph) < at) report(place, `cites ${paragraph} twice`);
    });
  });
}

/** Related topics must be topics of the pack, and others. `declared` holds unsound ones as well. */
export function checkRelations(
  { id, written, report }: TopicDraft,
  declared: ReadonlySet<string>,
): void {
  for (const other of Object.keys(written.related)) {
    if (other === id) report(['related', other], 'a topic cannot be related to itself');
    else if (!declared.has(other)) report(['related', other], `the pack has no topic "${other}"`);
  }
}

/** More forms than this no pack has that people wrote. */
const mostForms = 600_000;

/** A form of two topics must be a shorthand in both: then the page decides between them. */
export function checkVocabulary(drafts: readonly TopicDraft[]): void {
  const owners = new Map<string, { id: string; form: AliasForm }[]>();
  let forms = 0;
  for (const { id, written, report } of drafts) {
    let reported: AliasForm['path'] | undefined;
    const own = checkAliases(written.aliases, report);
    forms += own.length;
    if (forms > mostForms) {
      report(['aliases'], `up to here the pack stands for more than ${mostForms} forms`);
      return;
    }
    for (const form of own) {
      const known = owners.get(form.key) ?? [];
      const rival = known.find(
        (owner) => owner.id !== id && (owner.form.class === 'name' || form.class === 'name'),
      );
      // One alias may stand for many forms; one of them tells enough.
      if (rival && form.path !== reported) {
        reported = form.path;
        report(
          form.path,
          `"${form.key}" is also a ${rival.form.class} of ${rival.id}: make it a shorthand in both`,
        );
      }
      // Two topics a class are enough to find a rival for any third.
      const alike = known.filter((owner) => owner.form.class === form.class);
      if (alike.length < 2 && !alike.some((owner) => owner.id === id)) known.push({ id, form });
      owners.set(form.key, known);
    }
  }
}
