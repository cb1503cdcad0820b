import { expect, test } from 'vitest';
import { findHits, foldText, queryWords } from '../../core/text-search.ts';

test.each([
  ['Xí Jìnpíng', 'xi', ['Xí']],
  ['MÜNCHEN und Munchen', 'münchen', ['MÜNCHEN', 'Munchen']],
  ['Mu\u0308nchen', 'munchen', ['Mu\u0308nchen']],
  ['İstanbul', 'istanbul', ['İstanbul']],
  ['ΟΔΟΣ, οδός', 'οδος', ['ΟΔΟΣ', 'οδός']],
  ['习近平与奥巴马通话', '奥巴马', ['奥巴马']],
  ['the ﬁrst of its kind', 'first', ['ﬁrst']],
  ['nothing of the kind', 'absent', []],
])('in "%s" the search "%s" finds %j', (text, query, expected) => {
  const hits = findHits(text, queryWords(query));
  expect(hits.map(([start, end]) => text.slice(start, end))).toEqual(expected);
});

test('hits come in order and never overlap', () => {
  const text = 'Chinatown is in China';
  const hits = findHits(text, queryWords('china chinatown town'));
  expect(hits.map(([start, end]) => text.slice(start, end))).toEqual(['Chinatown', 'China']);
});

test('no words find nothing, and words count once', () => {
  expect(findHits('text', [])).toEqual([]);
  expect(queryWords('  Café  cafe CAFÉ ')).toEqual(['cafe']);
});

test('folding character by character gives what folding the whole gives', () => {
  for (const text of ['Ǆ ß İ ŉ ﬀ Å', 'ΣΑΣ', 'Ünïcödé']) {
    expect([...text].map(foldText).join('')).toBe(foldText(text));
  }
});
