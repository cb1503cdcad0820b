import { describe, expect, it } from 'vitest';
import { readMarkup } from '../../corpus/markup.ts';

describe('the markup of passages', () => {
  it('leaves the plain text and one label for each kind of brackets', () => {
    const read = readMarkup('[[a|One]] and ((b|two)), {{c|three}}.');
    expect(read.text).toBe('One and two, three.');
    expect(read.mentions).toEqual([{ start: 0, end: 3, topic: 'a', accepts: ['a'] }]);
    expect(read.optional).toEqual([{ start: 8, end: 11, topic: 'b', accepts: ['b'] }]);
    expect(read.traps).toEqual([{ start: 13, end: 18, topic: 'c', accepts: ['c'] }]);
  });

  it('nests, and closes before plain brackets', () => {
    const read = readMarkup('(so [[a|one ((b|two))]])');
    expect(read.text).toBe('(so one two)');
    expect(read.mentions).toMatchObject([{ start: 4, end: 11 }]);
    expect(read.optional).toMatchObject([{ start: 8, end: 11 }]);
  });

  it('marks the bare name by carets', () => {
    expect(readMarkup('[[a|Dr. ^Who]]').mentions).toMatchObject([{ start: 0, core: [4, 7] }]);
    expect(readMarkup('[[a|^Who^ Ltd]]').mentions).toMatchObject([{ end: 7, core: [0, 3] }]);
    expect(readMarkup('2^3').text).toBe('2^3');
  });

  it('takes several topics, and any', () => {
    expect(readMarkup('[[a,b-2|x]]').mentions).toMatchObject([
      { topic: 'a', accepts: ['a', 'b-2'] },
    ]);
    expect(readMarkup('((*|x))').optional).toMatchObject([{ accepts: 'any' }]);
  });

  it('refuses a label that is not closed', () => {
    expect(() => readMarkup('[[a|x')).toThrow(/not closed/);
  });
});
