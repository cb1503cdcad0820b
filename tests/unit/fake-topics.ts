import type { Statement, TopicCard } from '../../core/knowledge/types.ts';

interface Fake extends Partial<Omit<TopicCard, 'statements' | 'pack'>> {
  /** EDTF date and text; `cites` are paragraphs of the one source. */
  readonly says?: readonly (readonly [date: string, text: string, ...cites: number[]])[];
  readonly pack?: string;
}

/** A topic for tests: whatever they do not name is empty. */
export function fakeTopic(id: string, { says = [], pack = 'p', ...rest }: Fake = {}): TopicCard {
  return {
    ref: `${pack}/${id}`,
    name: id,
    kind: 'concept',
    summary: '',
    related: [],
    names: [],
    statements: says.map(
      ([date, text, ...paragraphs]): Statement => ({ date, text, source: 's', paragraphs }),
    ),
    pack: {
      id: pack,
      title: pack,
      version: '1.0.0',
      license: 'CC0-1.0',
      language: 'en',
      asOf: '2015-02-11',
      languages: ['en'],
      sources: [{ id: 's', title: 'S', author: 'A', published: '2015-02-11', paragraphs: 3 }],
    },
    ...rest,
  };
}
