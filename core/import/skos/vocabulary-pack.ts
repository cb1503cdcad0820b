import { isPlainText } from '../../knowledge/plain-data.ts';
import { canStand, type DraftForms, plainForm } from '../draft-forms.ts';
import { type DraftTopic, draftPack, type PackDetails } from '../draft-pack.ts';
import { idsFor } from '../ids.ts';
import type { DraftResult, Remarks } from '../questions.ts';
import { readKind } from '../table/columns.ts';
import type { Value } from './graph.ts';
import { inLanguage, languageOf } from './languages.ts';
import { relationText } from './relation-text.ts';
import { shorten, tidy } from './shorten.ts';
import type { Concept, Vocabulary } from './vocabulary.ts';

const longestName = 80;
const longestSummary = 300;
const longestForm = 1000;
/** A card with more is a page; what is broader comes first. */
const mostRelated = 20;
const mostListed = 12;

/**
 * Makes a pack of a vocabulary, a topic a concept. A concept without name or definition in the pack's
 * language has nothing to show and stays out; a label that no text could be searched for, too.
 */
export function vocabularyPack(
  file: string,
  { concepts }: Vocabulary,
  details: PackDetails,
): DraftResult {
  const { language } = details;
  const named = concepts.map((concept) => ({
    concept,
    name: tidy(inLanguage(concept.preferred, language) ?? ''),
    summary: tidy(inLanguage(concept.descriptions, language) ?? ''),
  }));
  const shown = named.filter(({ name, summary }) => name !== '' && summary !== '');
  const undefinedOnes = named.filter((one) => !shown.includes(one));
  if (shown.length === 0) {
    const message = `no concept has both a label and a definition in "${language}"`;
    return { problems: [{ file, key: 'language', message }] };
  }
  const ids = idsFor(shown.map(({ concept }) => lastPart(concept.id)));
  const idOf = new Map(shown.map(({ concept }, n) => [concept.id, ids[n] ?? '']));
  let leftOutLabels = 0;
  const drafts = shown.map(({ concept, name, summary }, n): DraftTopic => {
    const { forms, leftOut } = formsOf(concept, language);
    leftOutLabels += leftOut;
    return {
      id: ids[n] ?? '',
      line: concept.line,
      name: shorten(name, longestName),
      kind: concept.types.map(readKind).find(Boolean) ?? 'concept',
      summary: shorten(summary, longestSummary, language),
      date: undefined,
      source: undefined,
      forms,
      related: relatedOf(concept, idOf, language),
    };
  });
  const remarks: Remarks = {
    undefinedCount: undefinedOnes.length,
    undefinedNames: undefinedOnes.slice(0, mostListed).map(({ concept }) => labelOf(concept)),
    shortened: shown.filter(({ summary }) => summary.length > longestSummary).length,
    leftOutLabels,
  };
  return { ...draftPack(file, details, drafts), remarks };
}

/** All labels by language; those in no language are the pack's. */
function formsOf(
  { preferred, others }: Concept,
  language: string,
): { readonly forms: DraftForms; readonly leftOut: number } {
  const forms = new Map<string, string[]>([[language, []]]);
  let leftOut = 0;
  for (const value of [...preferred, ...others]) {
    const form = plainForm(value.text);
    const tag = languageOf(value);
    if (tag === undefined || !isUsable(form)) {
      leftOut += 1;
      continue;
    }
    const list = forms.get(tag || language);
    if (list) list.push(form);
    else forms.set(tag, [form]);
  }
  return { forms: Object.fromEntries(forms), leftOut };
}

function isUsable(form: string): boolean {
  return form.length <= longestForm && isPlainText(form) && canStand(form);
}

function relatedOf(
  { related }: Concept,
  idOf: ReadonlyMap<string, string>,
  language: string,
): Record<string, string> {
  const known = [...related].flatMap(([other, word]) => {
    const id = idOf.get(other);
    return id === undefined ? [] : [[id, relationText(word, language)] as const];
  });
  return Object.fromEntries(known.slice(0, mostRelated));
}

/** How a concept that stays out is called in the report. */
function labelOf({ preferred, id }: Concept): string {
  const [first]: readonly Value[] = preferred;
  return shorten(tidy(first?.text ?? id), longestName);
}

/** "http://example.org/words#c_17" -> "c_17": what stays when labels change. */
function lastPart(address: string): string {
  return address.split(/[/#:]/).filter(Boolean).at(-1) ?? address;
}
