import { expect, test } from 'vitest';
import { buildIndex } from '../../../core/spotting/index.ts';
import type { Prefilter } from '../../../core/spotting/index-format.ts';
import { mayHoldBy } from '../../../core/spotting/may-hold.ts';
import { topic } from './spec.ts';

const bagsOf = (...names: string[]): Prefilter =>
  buildIndex([topic({ id: 'a', kind: 'policy', names })]).prefilter;
const passes = (prefilter: Prefilter, text: string): boolean => mayHoldBy(prefilter)(text);

test('a description is searched by one of its parts, wherever in the sentence that stands', () => {
  const prefilter = bagsOf('{rule,rules} + &{dredging,dredgers}');
  expect(passes(prefilter, 'new rules')).toBe(false);
  expect(passes(prefilter, 'dredgers')).toBe(true);
});

test('what many descriptions share is searched once for all', () => {
  const prefilter = bagsOf(
    '{quayside,embankment} + &{dredging,sandbank}',
    '{lighthouse,beacons} + &{dredging,sandbank}',
    '{moorings,capstans} + &{dredging,sandbank}',
  );
  expect(passes(prefilter, 'a sandbank, some dredging')).toBe(true);
  expect(passes(prefilter, 'quayside embankment lighthouse beacons moorings')).toBe(false);
});

test('a beginning of a word is searched as such', () => {
  const prefilter = bagsOf('hafenprüf*');
  expect(passes(prefilter, 'Hafenprüfungen')).toBe(true);
  expect(passes(prefilter, 'Hafen')).toBe(false);
});

test('two common words are searched together, in any case and with what may stand between them', () => {
  const prefilter = bagsOf('White House', 'white paper', 'whites only policy');
  for (const text of ['the WHITE HOUSE', 'a white-house', 'whites’ paper', 'white white "paper"']) {
    expect(passes(prefilter, text)).toBe(true);
  }
  expect(passes(prefilter, 'a white and quiet house')).toBe(false);
  expect(passes(prefilter, 'white, and nothing else')).toBe(false);
});

test('an acronym passes in capitals, with periods or without, and not as a common word', () => {
  const prefilter = bagsOf('IT');
  for (const text of ['the IT trade', 'I.T. firms', 'İT, so spelt', 'It may be IT']) {
    expect(passes(prefilter, text)).toBe(true);
  }
  expect(passes(prefilter, 'It is said that it was. Is it?')).toBe(false);
  expect(passes(bagsOf('IT', 'it fair'), 'an it fair')).toBe(true);
});
