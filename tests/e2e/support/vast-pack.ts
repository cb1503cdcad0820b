import { toWritten } from '../../../core/knowledge/to-written.ts';
import type { Pack, Topic } from '../../../core/knowledge/types.ts';
import { madePack, madeTopic } from './made-pack.ts';

const syllables = [
  'ba',
  'de',
  'gi',
  'ko',
  'lu',
  'ma',
  'ne',
  'pi',
  'ro',
  'su',
  'ta',
  've',
  'zi',
  'fo',
];

/** A made-up word, another one for each number. */
export function madeWord(n: number): string {
  let word = '';
  for (let rest = n + syllables.length ** 3; rest > 0; rest = Math.floor(rest / syllables.length)) {
    word += syllables[rest % syllables.length];
  }
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** A pack of so many topics with five aliases each, none of them shared. */
export function vastPack(count: number): Pack {
  return madePack(
    'vast',
    Array.from({ length: count }, (_, n): Topic => {
      const word = madeWord(n);
      const names = [`${word} Institute`, `Institute of ${word}`, `${word} Board`, `${word}-${n}`];
      const topic = madeTopic(`${word} Institute`, {
        kind: n % 3 === 0 ? 'concept' : 'organisation',
        names,
        shorthands: [word],
        related: n > 0 ? [{ topic: `topic-${n - 1}`, relation: 'follows' }] : [],
      });
      return { ...topic, id: `topic-${n}` };
    }),
  );
}

/** The same as files of each form that can be imported. */
export const vastFiles: Readonly<Record<string, (pack: Pack) => string>> = {
  'vast.json': (pack) => JSON.stringify(toWritten(pack)),
  'vast.csv': ({ topics }) =>
    [
      'name,aliases,summary,kind,date',
      ...topics.map(({ name, aliases, summary, kind }) =>
        [
          name,
          [...aliases.names.slice(1), ...aliases.shorthands].join('|'),
          summary,
          kind,
          '1999',
        ].join(','),
      ),
    ].join('\n'),
  'vast.ttl': ({ topics }) =>
    [
      '@prefix skos: <http://www.w3.org/2004/02/skos/core#> .',
      ...topics.map(({ id, name, summary, aliases, related }) =>
        [
          `<https://vast.example/${id}> a skos:Concept ; skos:prefLabel "${name}"@en`,
          `skos:definition "${summary}"@en`,
          ...[...aliases.names.slice(1), ...aliases.shorthands].map(
            (alias) => `skos:altLabel "${alias}"@en`,
          ),
          ...related.map(({ topic }) => `skos:related <https://vast.example/${topic}>`),
        ]
          .join(' ; ')
          .concat(' .'),
      ),
    ].join('\n'),
  'vast.jsonld': ({ topics }) =>
    JSON.stringify({
      '@context': { '@language': 'en', '@vocab': 'http://www.w3.org/2004/02/skos/core#' },
      '@graph': topics.map(({ id, name, summary, aliases, related }) => ({
        '@id': `https://vast.example/${id}`,
        '@type': 'Concept',
        prefLabel: name,
        definition: summary,
        altLabel: [...aliases.names.slice(1), ...aliases.shorthands],
        related: related.map(({ topic }) => ({ '@id': `https://vast.example/${topic}` })),
      })),
    }),
};
