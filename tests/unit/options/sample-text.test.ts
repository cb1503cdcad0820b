import { describe, expect, test } from 'vitest';
import { markedParts, readSample } from '../../../components/sample-text.ts';
import type { Settings } from '../../../core/settings.ts';

const sections = [
  readSample('[1:Barack Obama] and [2:Xi] spoke. [1:Obama] called.'),
  readSample('Then [2:Xi] and [1:Obama] met; [2:Xi] left.'),
];

describe('the sample of marks', () => {
  test('reads mentions and what stands between them', () => {
    expect(sections[0]).toEqual([
      { at: 0, text: 'Barack Obama', topic: '1' },
      { at: 1, text: ' and ' },
      { at: 2, text: 'Xi', topic: '2' },
      { at: 3, text: ' spoke. ' },
      { at: 4, text: 'Obama', topic: '1' },
      { at: 5, text: ' called.' },
    ]);
  });

  test.each<[Settings['density'], string[]]>([
    ['all', ['Barack Obama', 'Xi', 'Obama', 'Xi', 'Obama', 'Xi']],
    ['section', ['Barack Obama', 'Xi', 'Xi', 'Obama']],
    ['page', ['Barack Obama', 'Xi']],
  ])('marks at density "%s" what the spotter would', (density, expected) => {
    const marked = markedParts(sections, density);
    expect([...marked].map(({ text }) => text)).toEqual(expected);
  });
});
