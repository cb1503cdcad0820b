import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { topicSpecs } from '../../core/knowledge/compile.ts';
import { buildIndex, spot } from '../../core/spotting/index.ts';
import { readPack } from '../../data/read-packs.ts';

const folder = join(import.meta.dirname, '../../data/eu-institutions');
const pack = readPack(folder);
const index = buildIndex(topicSpecs(pack));

function spotted(text: string): string[] {
  return spot(index, text).flatMap((mentions) =>
    mentions.map(({ topic, surface }) => `${topic.split('/')[1]}: ${surface}`),
  );
}

describe('the source of the pack on the European Union', () => {
  test('lies beside it, with a title and as many paragraphs as the pack says', () => {
    const [title, ...paragraphs] = readFileSync(join(folder, 'source.txt'), 'utf8')
      .trim()
      .split('\n\n');
    expect([title, paragraphs.length]).toEqual([
      pack.sources[0]?.title,
      pack.sources[0]?.paragraphs,
    ]);
  });
});

describe('the pack on the European Union, under the same rules as the bundled one', () => {
  test('tells the three councils apart', () => {
    const text = `EU leaders met in the European Council on Thursday, after ministers had met in the
      Council of the European Union. The Council of Europe, which has 46 members, sat elsewhere.`;
    expect(spotted(text)).toEqual([
      'european-council: EU leaders',
      'european-council: European Council',
      'council-of-the-eu: Council of the European Union',
    ]);
  });

  test('takes short forms from pages that speak of the Union, and from no others', () => {
    expect(
      spotted('The European Parliament sat in Strasbourg. MEPs said that Parliament would vote.'),
    ).toEqual(['european-parliament: European Parliament', 'european-parliament: Parliament']);
    expect(spotted('In Westminster, Parliament debated the bill until midnight.')).toEqual([]);
    expect(spotted('The ECB raised rates by a quarter point, Christine Lagarde said.')).toEqual([
      'european-central-bank: ECB',
    ]);
    expect(spotted('The ECB named a cricket squad of sixteen for the Ashes.')).toEqual([]);
  });

  test('leaves the other court in Strasbourg and the other commission alone', () => {
    expect(spotted('The European Court of Human Rights ruled against the state.')).toEqual([]);
    expect(spotted('The Warren Commission reported in 1964.')).toEqual([]);
  });

  test('knows names in other languages', () => {
    expect(spotted('Die EU-Kommission klagt vor dem EuGH.')).toEqual([
      'european-commission: EU-Kommission',
      'court-of-justice-eu: EuGH',
    ]);
  });
});
