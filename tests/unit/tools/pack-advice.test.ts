import { describe, expect, test } from 'vitest';
import { clashesBetween } from '../../../core/knowledge/clashes.ts';
import { adviceOn } from '../../../scripts/pack/advice.ts';
import { edited, packOf, read } from '../knowledge/sample-pack.ts';

const rowe = 'topics/mara-rowe.yaml';
const rock = 'topics/gull-rock.yaml';

/** Advice on the sample with one piece of one file replaced. */
function advice(file: string, piece: string, by: string): string[] {
  return adviceOn(packOf(read(edited(file, piece, by)))).map(
    ({ topic, text }) => `${topic}: ${text}`,
  );
}

describe('advice on a pack', () => {
  test('says where a relation does not lead back', () => {
    expect(adviceOn(packOf(read())).map(({ topic }) => topic)).toEqual(['mara-rowe']);
    const back = 'related: { mara-rowe: had its light kept by }\naliases:';
    expect(advice(rock, 'aliases:', back)).toEqual([]);
  });

  test.each([
    [
      'a bare surname',
      rowe,
      'names: [Mara Rowe]',
      'names: [Mara Rowe, Mara]',
      /"Mara" is a single name/,
    ],
    ['a few letters', rock, 'names: [Gull Rock', 'names: [GRL', /"GRL" is two or three letters/],
    ['an ordinary word', rock, 'names: [Gull Rock', 'names: [rock', /"rock" is an ordinary word/],
  ])('warns of %s as a name', (_, file, piece, by, text) => {
    expect(advice(file, piece, by).join('\n')).toMatch(text);
  });

  test('asks for qualifiers where many have such a body', () => {
    const body = edited(rock, 'kind: concept', 'kind: organisation')[rock] ?? '';
    const office = body.replace('Gull Rock, "light', '"Office of Lights", "light');
    const texts = (file: string) =>
      adviceOn(packOf(read({ [rock]: file }))).map(({ text }) => text);
    expect(texts(office).join('\n')).toMatch(/"Office of Lights" is what many/);
    const qualified = `${office}  qualifiers: [Northern]\n`;
    expect(texts(qualified).join('\n')).not.toMatch(/Office of Lights/);
  });

  test('finds a shorthand that nothing can support', () => {
    const bare = (
      edited(rock, 'names: [Gull Rock, "light + {Gull,gulls}"]', 'shorthands: [The Gull]')[rock] ??
      ''
    ).replace(/ {2}translations:[\s\S]*/, '');
    expect(
      adviceOn(packOf(read({ [rock]: bare })))
        .map(({ text }) => text)
        .join('\n'),
    ).toMatch(/nothing that supports them/);
  });

  test('counts the characters of long sentences', () => {
    const long = `text: ${'Its lighthouse was automated '.repeat(7)}`;
    expect(advice(rock, 'text: Its lighthouse was automated', long).join('\n')).toMatch(
      /has 20\d characters/,
    );
  });
});

describe('clashes between packs', () => {
  test('are forms that both have, however each writes them', () => {
    const pack = packOf(read());
    const other = packOf(
      read({
        ...edited('pack.yaml', 'id: lighthouses', 'id: rocks'),
        ...edited(rock, 'names: [Gull Rock', 'names: ["{Gull,Seal}  Rock"'),
      }),
    );
    expect(clashesBetween(pack, [other])).toContainEqual({
      form: 'gull rock',
      topic: 'gull-rock',
      other: 'rocks/gull-rock',
    });
    expect(clashesBetween(pack, [])).toEqual([]);
    const third = { ...other, id: 'stones' };
    const owners = clashesBetween(pack, [other, third]).filter(({ form }) => form === 'gull rock');
    expect(owners.map((clash) => clash.other)).toEqual(['rocks/gull-rock', 'stones/gull-rock']);
  });
});
