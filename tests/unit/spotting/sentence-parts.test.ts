import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../core/spotting/index.ts';
import { refused, spotted, topic } from './spec.ts';

const index = buildIndex([
  topic({
    id: 'review',
    kind: 'policy',
    names: ['{review,Prüf*} + ?harbour + &{dredging,bagger*} + &{Norland,Norland’s}'],
    telltale: [],
  }),
]);
const found = (text: string): string[] => spotted(text, index);

describe('a part that stands anywhere in the sentence', () => {
  it.each([
    'Norland announced a review of all its dredging.',
    'The dredging firms of Norland, old and new, fear the review.',
    'Dredging? No: a review of dredging, Norland said.',
    'On Jan. 5 a review began, which in Norland is about dredging.',
  ])('is enough: %s', (text) => {
    expect(found(text)).toEqual(['review=review']);
  });

  it.each([
    'Norland announced a review. Dredging goes on.',
    'Dredging goes on! Norland announced a review.',
    '疏浚. Norland dredging。A review began.',
    'Norland announced a review.\n\nDredging goes on.',
    'Norland announced a review of its ports.',
  ])('is missed elsewhere: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('stays outside the mention, unless it stands in its midst', () => {
    expect(found('Norland wants its harbour review after the dredging.')).toEqual([
      'harbour review=review',
    ]);
    expect(refused('Norland wants its harbour review.', index)).toEqual([]);
  });
});

describe('a beginning of a word', () => {
  it('stands for every word that begins so, in whatever case', () => {
    expect(found('Norland: Prüfungen wegen der Baggerarbeiten')).toEqual(['Prüfungen=review']);
    expect(found('Norland: das Prüfverfahren für Bagger')).toEqual(['Prüfverfahren=review']);
  });

  it('is no end and no middle of one', () => {
    expect(found('Norland: Überprüfung der Bagger')).toEqual([]);
  });
});
