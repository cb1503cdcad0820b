import {
  buildIndex,
  explain,
  type SpotterIndex,
  spot,
  type TopicSpec,
} from '../../../core/spotting/index.ts';

/** A topic for tests: give what matters, the rest is empty. */
export function topic(spec: Partial<TopicSpec> & Pick<TopicSpec, 'id' | 'kind'>): TopicSpec {
  return {
    names: [],
    shorthands: [],
    decoys: [],
    context: [],
    telltale: [],
    against: [],
    qualifiers: [],
    related: [],
    ...spec,
  };
}

/** Invented topics, so that the tests speak of rules and not of a pack. */
export const village: readonly TopicSpec[] = [
  topic({
    id: 'rowe',
    kind: 'person',
    names: ['Mara Rowe', 'Мар{а,ы,е,у,ой} Роу'],
    shorthands: ['Rowe'],
    context: ['harbour', 'whistleblower'],
    related: ['harbour-office'],
    decoys: ['Rowe Bridge Road'],
  }),
  topic({
    id: 'lin',
    kind: 'person',
    names: ['Lin Haoran', '林浩然'],
    shorthands: ['Lin'],
    context: ['harbour'],
  }),
  topic({
    id: 'harbour-office',
    kind: 'organisation',
    names: ['{National,} Harbour Office', 'NHO'],
    qualifiers: ['national', 'Norland', "Norland's"],
  }),
  topic({
    id: 'dredging-review',
    kind: 'policy',
    names: ['{dredging,dredge} + {review,audit} + {harbour,harbours,port,ports}'],
    shorthands: ['the review'],
    context: ['dredging'],
    related: ['harbour-office'],
  }),
];

export const villageIndex: SpotterIndex = buildIndex(village);

/** The accepted mentions of a text as `surface=topic`. */
export function spotted(text: string, index = villageIndex): string[] {
  return spot(index, text)
    .flat()
    .map((mention) => `${mention.surface}=${mention.topic}`);
}

/** The rules that refused candidates of a text, as `surface: rule`. */
export function refused(text: string, index = villageIndex): string[] {
  return explain(index, text)
    .flat()
    .filter((judgment) => !judgment.accepted)
    .map((judgment) => `${judgment.surface}: ${judgment.why.rule}`);
}
