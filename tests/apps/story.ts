/** The state of an app that tests drive through its renderings. */
export interface Story {
  readonly who: string;
  readonly items: readonly string[];
  readonly count: number;
}

/** What the server sends, and then one rendering after the other: edited in place, reordered, exchanged. */
export const stories: readonly Story[] = [
  { who: 'Edward Snowden', items: ['Barack Obama', 'nobody', 'Xi Jinping'], count: 0 },
  { who: 'Edward Snowden', items: ['Xi Jinping', 'nobody', 'Barack Obama'], count: 1 },
  { who: 'Mr Snowdrop', items: ['nobody', 'Xi Jinping spoke', 'now Xi Jinping'], count: 2 },
  { who: 'Xi Jinping', items: [], count: 3 },
  { who: 'Edward Snowden', items: ['Edward Snowden'], count: 4 },
];

/** The marks that each rendering must have. */
export const marksOf: readonly (readonly string[])[] = [
  ['Edward Snowden', 'Barack Obama', 'Xi Jinping'],
  ['Edward Snowden', 'Xi Jinping', 'Barack Obama'],
  ['Xi Jinping', 'Xi Jinping'],
  ['Xi Jinping'],
  ['Edward Snowden', 'Edward Snowden'],
];

export interface App {
  hydrate(): void;
  show(step: number): void;
}

declare global {
  var app: App;
}
