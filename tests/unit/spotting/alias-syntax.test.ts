import { describe, expect, it } from 'vitest';
import { isBag, maxExpansions, readBag, readPhrases } from '../../../core/spotting/alias-syntax.ts';

const keys = (alias: string): string[] =>
  readPhrases(alias).map((phrase) => phrase.map((word) => word.key).join(' '));

describe('the language of aliases', () => {
  it('expands braces, also empty and nested ones, once each', () => {
    expect(keys('cyber{, }security {vetting,review}')).toEqual([
      'cybersecurity vetting',
      'cybersecurity review',
      'cyber security vetting',
      'cyber security review',
    ]);
    expect(keys('{a,a} b')).toEqual(['a b']);
  });

  it('asks for capitals where the alias has them', () => {
    expect(readPhrases('White house of NHO')[0]?.map((word) => word.need)).toEqual([
      'capital',
      'any',
      'any',
      'acronym',
    ]);
  });

  it('reads the parts of a bag', () => {
    const bag = readBag('five + {officers,members} + ?alleged');
    expect(bag.parts.map((part) => part.length)).toEqual([1, 2]);
    expect(bag.optional).toHaveLength(1);
    expect(isBag('five officers')).toBe(false);
  });

  it('refuses an alias without a word, a bag that requires nothing, and expansion without measure', () => {
    expect(() => readPhrases('---')).toThrow('holds no word');
    expect(() => readBag('?five + ?officers')).toThrow('needs a required part');
    expect(() => readPhrases('{a,b}'.repeat(12))).toThrow(`more than ${maxExpansions}`);
  });
});
