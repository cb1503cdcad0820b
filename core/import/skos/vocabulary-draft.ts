import type { Problem } from '../../knowledge/problems.ts';
import { type Draft, titleOfFile } from '../questions.ts';
import type { Graph } from './graph.ts';
import { inLanguage } from './languages.ts';
import { tidy } from './shorten.ts';
import { vocabularyOf } from './vocabulary.ts';
import { vocabularyPack } from './vocabulary-pack.ts';

/** More than any page could be about; a vocabulary of everything is no pack. */
const mostConcepts = 50_000;

type Read = { readonly graph: Graph } | { readonly problems: readonly Problem[] };

/** Each form's library is loaded when a file of that form comes. */
const readers = {
  turtle: async (file: string, text: string): Promise<Read> =>
    (await import('./read-turtle.ts')).readTurtle(file, text),
  'json-ld': async (file: string, text: string): Promise<Read> =>
    (await import('./read-json-ld.ts')).readJsonLd(file, text),
};

/** Reads SKOS up to what it does not say itself. */
export async function vocabularyDraft(
  file: string,
  text: string,
  format: keyof typeof readers,
): Promise<Draft | { readonly problems: readonly Problem[] }> {
  const read = await readers[format](file, text);
  if ('problems' in read) return read;
  const vocabulary = vocabularyOf(read.graph);
  const { concepts, languages, scheme } = vocabulary;
  const refuse = (message: string) => ({ problems: [{ file, key: '', message }] });
  if (concepts.length === 0) return refuse('holds no SKOS concept');
  if (concepts.length > mostConcepts) {
    return refuse(`holds ${concepts.length} concepts; ${mostConcepts} are the most`);
  }
  const [language = ''] = languages;
  const title = tidy(inLanguage(scheme.titles, language) ?? scheme.titles[0]?.text ?? '');
  return {
    questions: {
      details: {
        title: title.slice(0, 120) || titleOfFile(file),
        language,
        license: scheme.license,
        asOf: scheme.day,
        source: [title, scheme.address].filter(Boolean).join(' '),
      },
      languages,
      topics: concepts.length,
    },
    build: ({ details }) => vocabularyPack(file, vocabulary, details),
  };
}
