import { describe, expect, test } from 'vitest';
import { edited, packOf, problemsOf, read } from './sample-pack.ts';

const rowe = 'topics/mara-rowe.yaml';

/** The messages about an alias list of Mara Rowe, or of the topic as a whole. */
function complaints(list: string, ...aliases: string[]): string[] {
  const written = `  ${list}: ${JSON.stringify(aliases)}\n`;
  const changes =
    list === 'shorthands'
      ? edited(rowe, '  shorthands: [Rowe]\n', written)
      : edited(rowe, '  context: [lighthouse, keeper]\n', written);
  const result = read(changes);
  return 'pack' in result ? [] : result.problems.map(({ message }) => message);
}

describe('an alias is refused', { tags: ['@case-34'] }, () => {
  test.each([
    ['too short', 'x', '"x" is too short: two letters at least'],
    ['too short in a script without spaces', '灯', '"灯" is too short: two letters at least'],
    ['without a letter', '...', '"..." holds no word'],
    ['a word that is everywhere', 'the', '"the" is too common a word'],
    ['with a brace too many', 'Rowe}', 'braces must be in pairs'],
    ['with a brace too few', '{Captain,Keeper Rowe', 'braces must be in pairs'],
    ['with braces around one variant', '{Captain} Rowe', 'braces must be in pairs'],
    ['with a numeric range', 'Rowe {1..9}', 'braces must be in pairs'],
    ['with nothing but optional parts', '?keeper + ?light', 'needs a required part'],
    ['standing for too many forms', '{a,b,c,d,e,f,g,h}'.repeat(5), 'stands for more than'],
    ['longer than any name', 'x'.repeat(1001), 'is longer than 1000 characters'],
  ])('when it is %s', (_, alias, message) => {
    expect(complaints('shorthands', alias)).toContainEqual(expect.stringContaining(message));
  });

  test('when it is a bare number and claims to be a name', () => {
    const changes = edited(rowe, '[Mara Rowe]', '["1999"]');
    expect(problemsOf(read(changes))).toMatchObject([
      { key: 'aliases.names[0]', line: 15, message: '"1999" is a bare number: no name by itself' },
    ]);
    expect(complaints('shorthands', '1999')).toEqual([]);
  });

  test('when a list of words holds a description of parts', () => {
    expect(complaints('context', 'light + rock')).toEqual([
      '"light + rock" cannot have parts joined by +',
    ]);
    expect(complaints('decoys', 'light + rock')).toEqual([]);
  });

  test('when it repeats another of its topic, however it is written', () => {
    expect(complaints('shorthands', 'MARA  ROWE')).toEqual([
      '"MARA  ROWE" repeats what this topic has already',
    ]);
    expect(complaints('shorthands', '{Mara,Captain} Rowe')).toEqual([]);
  });

  test('when it repeats the own form in a translation', () => {
    const changes = edited(
      rowe,
      '  context: [lighthouse, keeper]\n',
      '  translations: {de: {names: [Mara Rowe]}}\n',
    );
    expect(problemsOf(read(changes))).toMatchObject([
      { key: 'aliases.translations.de.names[0]', line: 17 },
    ]);
  });
});

describe('an alias of two topics', () => {
  test('is refused when it is a name of either', () => {
    const changes = edited(rowe, '[Rowe]', '[Rowe, gull rock]');
    expect(problemsOf(read(changes))).toEqual([
      {
        file: 'topics/gull-rock.yaml',
        line: 9,
        key: 'aliases.names[0]',
        message: '"gull rock" is also a shorthand of mara-rowe: make it a shorthand in both',
      },
    ]);
  });

  test('is refused whichever of the two comes first', () => {
    const changes = edited(
      'topics/gull-rock.yaml',
      '  translations',
      '  shorthands: [Mara Rowe]\n  translations',
    );
    expect(problemsOf(read(changes)).map(({ message }) => message)).toEqual([
      '"mara rowe" is also a name of mara-rowe: make it a shorthand in both',
    ]);
  });

  test('is found among variants and descriptions', () => {
    const variants = edited(rowe, '[Rowe]', '["{Gull,Tern} Rock"]');
    expect(problemsOf(read(variants))).toHaveLength(1);
    const parts = edited(rowe, '[Rowe]', '["{gulls,Gull} + light"]');
    expect(problemsOf(read(parts))).toHaveLength(1);
  });

  test('may be a decoy or a context word of the other', () => {
    const changes = edited(rowe, '  context: [', '  decoys: [Gull Rock]\n  context: [Gull Rock, ');
    expect(packOf(read(changes)).topics).toHaveLength(2);
  });
});

test('a topic without any form is refused', () => {
  const changes = edited(rowe, '  names: [Mara Rowe]\n  shorthands: [Rowe]\n', '');
  expect(problemsOf(read(changes)).map(({ key, message }) => `${key} ${message}`)).toEqual([
    'aliases gives no name and no shorthand',
  ]);
});
