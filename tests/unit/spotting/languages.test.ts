import { describe, expect, it } from 'vitest';
import { buildIndex, createSpotter, type Judgment } from '../../../core/spotting/index.ts';
import { areOff, union } from '../../../core/spotting/languages.ts';
import { topic } from './spec.ts';

const index = buildIndex([
  topic({
    id: 'harbour-office',
    kind: 'organisation',
    names: ['Harbour Office', 'Hafenamt', 'port office', 'Norland Harbour Office Bureau', '港务局'],
    shorthands: ['das Amt', 'the office'],
    translated: {
      Hafenamt: ['de', 'nl'],
      'port office': ['en-GB'],
      'Norland Harbour Office Bureau': ['fr'],
      港务局: ['zh-Hans'],
      'das Amt': ['de'],
    },
  }),
  topic({
    id: 'review',
    kind: 'policy',
    names: ['{Prüfung,review} + {Hafen,harbour}', '{contrôle} + {port}'],
    shorthands: [],
    translated: { '{Prüfung,review} + {Hafen,harbour}': ['de'], '{contrôle} + {port}': ['fr'] },
  }),
]);
const spotter = createSpotter(index);

function judged(text: string, languagesOff: readonly string[]): Judgment[] {
  const page = [{ text, kind: 'text' as const, scan: spotter.scan(text) }];
  return spotter.explain(page, { languagesOff }).flat();
}

const marked = (text: string, ...languagesOff: string[]): string[] =>
  judged(text, languagesOff)
    .filter(({ accepted }) => accepted)
    .map(({ surface }) => surface);

describe('a language that is switched off', () => {
  it('takes its names with it, and no others', () => {
    const text = '港务局. Harbour Office.';
    expect(marked(text)).toEqual(['港务局', 'Harbour Office']);
    expect(marked(text, 'zh-Hans')).toEqual(['Harbour Office']);
    expect(marked(text, 'de')).toHaveLength(2);
  });

  it('speaks for its regions and scripts', () => {
    expect(marked('港务局', 'zh')).toEqual([]);
    expect(marked('港务局', 'ZH')).toEqual([]);
    expect(marked('港务局', 'z')).toHaveLength(1);
  });

  it('leaves a form that another language has', () => {
    expect(marked('Hafenamt', 'de')).toHaveLength(1);
    expect(marked('Hafenamt', 'de', 'nl')).toEqual([]);
  });

  it('takes its shorthands and descriptions too', () => {
    expect(marked('Harbour Office, das Amt', 'de')).toEqual(['Harbour Office']);
    expect(marked('die Prüfung im Hafen', 'fr')).toEqual(['Prüfung im Hafen']);
    expect(marked('die Prüfung im Hafen', 'de')).toEqual([]);
  });

  it('uncovers the name inside its longer one', () => {
    const text = 'Norland Harbour Office Bureau';
    expect(marked(text)).toEqual([text]);
    expect(marked(text, 'fr')).toEqual(['Harbour Office']);
  });

  it('still tells what the page is about, and why it is not marked', () => {
    expect(marked('Hafenamt: the office', 'de', 'nl')).toEqual(['the office']);
    expect(judged('港务局', ['zh'])[0]?.why.rule).toBe('language switched off');
  });
});

describe('the languages of a form', () => {
  it('are those of every place that lists it, unless the pack itself does', () => {
    expect(union(['fr'], ['de', 'fr'])).toEqual(['de', 'fr']);
    expect(union(['fr'], [])).toEqual([]);
  });

  it('are off together', () => {
    expect(areOff(['de', 'fr'], ['de'])).toBe(false);
    expect(areOff(['de', 'fr'], ['fr', 'de'])).toBe(true);
    expect(areOff([], ['de'])).toBe(false);
  });
});
