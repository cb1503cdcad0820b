import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../core/spotting/tokens.ts';

const words = (text: string): string[] =>
  tokenize(text).map((token) => `${text.slice(token.start, token.end)}>${token.key}`);

describe('cutting text into words', () => {
  it.each([
    ['plain words', 'The NSA said', ['The>the', 'NSA>nsa', 'said>said']],
    ['a possessive stays outside', "Rowe's and Rowe’s", ['Rowe>rowe', 'and>and', 'Rowe>rowe']],
    [
      'periods of an abbreviation are dropped',
      'the U.S. army',
      ['the>the', 'U.S.>us', 'army>army'],
    ],
    ['a hyphen parts words', 'Rowe-era', ['Rowe>rowe', 'era>era']],
    ['a soft hyphen does not', 'Ro\u00ADwe', ['Ro\u00ADwe>rowe']],
    [
      'nor does a zero-width space; at the border it is left out',
      'Ro\u200Bwe\u200B x',
      ['Ro\u200Bwe>rowe', 'x>x'],
    ],
    ['ligatures are opened', 'o\uFB03cer', ['o\uFB03cer>officer']],
    ['combining marks are composed', 'Mu\u0308ller', ['Mu\u0308ller>müller']],
    ['Han is cut by character', '林浩然说', ['林>林', '浩>浩', '然>然', '说>说']],
    ['Katakana is cut by word', 'オバマの', ['オバマ>オバマ', 'の>の']],
    ['full-width letters are letters', 'ＮＨＯ', ['ＮＨＯ>nho']],
    ['an apostrophe inside French is a border', "d'Obama", ['d>d', 'Obama>obama']],
  ])('%s', (_, text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('tells how a word is written', () => {
    const shapes = tokenize('the The THE 林 7th U.S. DoJ').map((token) => token.shape);
    expect(shapes).toEqual([
      'lower',
      'capitalised',
      'acronym',
      'ideograph',
      'lower',
      'acronym',
      'acronym',
    ]);
  });

  it('knows possessives of singular and plural', () => {
    const flags = tokenize("Rowe's boat, the officers’ plea, class").map(
      (token) => token.possessive,
    );
    expect(flags).toEqual([true, false, false, true, false, false]);
  });
});
