import * as v from 'valibot';
import { isDay, readEdtf } from './edtf.ts';
import { topicKinds } from './types.ts';

/**
 * A pack as its authors write it, in YAML or JSON: one manifest and one file a topic. Titles and
 * descriptions go into the JSON Schemas that editors complete and check with.
 */

const text = (most: number) =>
  v.pipe(
    v.string('must be text; put quotes around it'),
    v.regex(/\S/, 'is empty'),
    v.maxLength(most, `is longer than ${most} characters`),
  );

const described = <T extends v.GenericSchema>(schema: T, description: string) =>
  v.pipe(schema, v.description(description));

/** Ids are kebab-case, so that they can be file names and parts of a topic's reference. */
export const idForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const id = v.pipe(
  v.string('must be text; put quotes around it'),
  v.regex(idForm, 'must be small letters, digits and single hyphens, like "edward-snowden"'),
  v.maxLength(80, 'is longer than 80 characters'),
);

const day = v.pipe(
  v.string('must be a date like 2015-02-11'),
  v.check(isDay, 'must be a date like 2015-02-11'),
);

const date = v.pipe(
  // YAML reads a bare year as a number.
  v.union([v.string(), v.pipe(v.number(), v.integer())], 'must be a date like 2014-05'),
  v.description('When it holds, in EDTF: 2014-05, 2015-02-10, 2014-05~, ../2014-05.'),
  v.transform(String),
  v.check(
    (written) => readEdtf(written) !== undefined,
    'is no EDTF date: write 2014, 2014-05, 2015-02-10, 2014-05~ (about), 2014-05? (uncertain), 2013/2014 or ../2014-05',
  ),
);

const paragraph = v.pipe(
  v.number('must be a paragraph number'),
  v.integer('must be a whole number'),
  v.minValue(1, 'paragraphs count from 1'),
);

const statement = v.strictObject({
  text: described(text(400), 'One sentence, in your own words.'),
  date,
  source: v.optional(
    described(id, 'Id of the source. May be left out when the pack has one source.'),
  ),
  paragraphs: v.optional(
    described(
      v.array(paragraph, 'must be a list of numbers'),
      'The paragraphs of the source that support the statement, counted from 1. Left out where the source counts none.',
    ),
    [],
  ),
  said_by: v.optional(described(text(80), 'Who claims it, when it is a claim and not an event.')),
});

const aliasList = (description: string) =>
  v.optional(described(v.array(text(1000), 'must be a list'), description), []);

const aliasSetEntries = {
  names: aliasList(
    'Forms that mean this topic wherever they stand. Braces hold variants: cyber{, }security. Parts joined by " + " may come in any order within a phrase: ?part may be missing, ~part stays outside the mark.',
  ),
  shorthands: aliasList('Forms that mean this topic only where the page supports it.'),
};

const aliases = v.strictObject({
  ...aliasSetEntries,
  decoys: aliasList('Phrases that hold an alias and mean something else.'),
  context: aliasList('Words that, standing near a shorthand, support it.'),
  telltale: aliasList('Words any one of which, standing near a shorthand, is support enough.'),
  against: aliasList('Words that, standing near a mention, speak against it: another year.'),
  qualifiers: aliasList('Words that may stand before a generic name: U.S., federal.'),
  translations: v.optional(
    described(
      v.record(
        v.pipe(
          v.string(),
          v.regex(
            /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/,
            'is no language tag like "de" or "zh-Hans"',
          ),
        ),
        v.strictObject(aliasSetEntries),
        'must map language tags to names and shorthands',
      ),
      'Names in other languages, by BCP 47 tag.',
    ),
    {},
  ),
});

/** A topic file. Its id is the file's name. */
export const topicSchema = v.strictObject({
  name: described(text(80), 'What the card is headed with.'),
  kind: described(
    v.picklist(topicKinds, `must be one of ${topicKinds.join(', ')}`),
    'What sort of thing the topic is.',
  ),
  summary: described(text(300), 'One sentence: what or who this is.'),
  statements: v.optional(
    described(v.array(statement, 'must be a list'), 'What the sources say, one sentence each.'),
    [],
  ),
  related: v.optional(
    described(
      v.record(id, text(80), 'must map topic ids to relations'),
      'Other topics of the pack: "<topic id>: <relation>", read as "this topic <relation> that topic".',
    ),
    {},
  ),
  aliases: described(aliases, 'How the topic is recognised in a text. Never shown to readers.'),
});

const source = v.strictObject({
  id,
  title: text(300),
  author: v.optional(described(text(200), 'Left out where the source names none.')),
  published: described(day, 'Day of publication: 2015-02-11.'),
  paragraphs: v.optional(
    described(paragraph, 'How many paragraphs it has. Left out where they cannot be counted.'),
  ),
  publisher: v.optional(text(200)),
  url: v.optional(
    v.pipe(text(2000), v.regex(/^https?:\/\/[^\s/@]+(?:[/?#]\S*)?$/i, 'must be a web address')),
  ),
});

/** `pack.yaml`. A pack in a single file holds its topics too, by id. */
export const manifestSchema = v.strictObject({
  id: described(id, 'Unique among packs, like "us-china-cyber-2015".'),
  title: text(120),
  version: v.pipe(
    v.string('must be text; put quotes around it'),
    v.regex(/^\d+\.\d+\.\d+$/, 'must be a version like 1.0.0'),
  ),
  license: described(text(80), 'SPDX identifier: CC0-1.0, CC-BY-4.0.'),
  language: described(
    v.pipe(
      v.string(),
      v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'is no language tag like "en"'),
    ),
    'Language of names, summaries and statements.',
  ),
  as_of: described(day, 'Day up to which the knowledge reaches: 2015-02-11.'),
  sources: v.optional(v.array(source, 'must be a list'), []),
  topics: v.optional(
    described(v.record(id, topicSchema, 'must map ids to topics'), 'Only in packs of one file.'),
  ),
});

export type WrittenManifest = v.InferOutput<typeof manifestSchema>;
export type WrittenTopic = v.InferOutput<typeof topicSchema>;
export type WrittenStatement = WrittenTopic['statements'][number];
