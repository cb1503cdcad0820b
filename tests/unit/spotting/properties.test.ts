import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSpotter, explain, spot } from '../../../core/spotting/index.ts';
import { villageIndex } from './spec.ts';

/** Sentences that are full of aliases, near misses and odd characters. */
const word = fc.constantFrom(
  'Mara',
  'Rowe',
  'Lin',
  'Haoran',
  'Harbour',
  'Office',
  'National',
  'Norland’s',
  'NHO',
  'the',
  'review',
  'dredging',
  'of',
  'ports',
  'Lisa',
  'Mr.',
  'said',
  '林浩然',
  'Роу',
  'Маре',
  'whistleblower',
  '(',
  ',',
  '.',
  '“',
  '2015',
);
const sentence = fc.array(word, { minLength: 1, maxLength: 25 }).map((words) => words.join(' '));
const page = fc.array(sentence, { minLength: 1, maxLength: 5 });

const blocks = (texts: readonly string[]) => texts.map((text) => ({ text, kind: 'text' as const }));
const surfaces = (texts: readonly string[]): string[] =>
  spot(villageIndex, blocks(texts)).flatMap((block, n) =>
    block.map((one) => `${n} ${one.topic} ${bare(one.surface)}`),
  );
const bare = (text: string): string => text.replace(/[\s\u00A0\u2009\u00AD\u200B]+/g, '');

describe('whatever the text', () => {
  it('mentions are sorted, never overlap and lie on word borders', () => {
    fc.assert(
      fc.property(page, (texts) => {
        spot(villageIndex, blocks(texts)).forEach((mentions, n) => {
          const text = texts[n] as string;
          let end = 0;
          for (const mention of mentions) {
            expect(mention.start).toBeGreaterThanOrEqual(end);
            expect(text.slice(mention.start, mention.end)).toBe(mention.surface);
            expect(/[A-Za-z]/.test(text.charAt(mention.start - 1))).toBe(false);
            expect(/[A-Za-z]/.test(text.charAt(mention.end))).toBe(false);
            end = mention.end;
          }
        });
      }),
    );
  });

  it('the same mentions are found when it is spaced otherwise', () => {
    const space = fc.constantFrom(' ', '\u00A0', '  ', '\n', '\u2009');
    fc.assert(
      fc.property(page, fc.array(space, { minLength: 1, maxLength: 7 }), (texts, spaces) => {
        let n = 0;
        const respaced = texts.map((text) =>
          text.replace(/ /g, () => spaces[n++ % spaces.length] as string),
        );
        expect(surfaces(respaced)).toEqual(surfaces(texts));
      }),
    );
  });

  // Small pages: what is invisible still lengthens the way to the evidence.
  const smallPage = fc.array(
    fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' ')),
    { minLength: 1, maxLength: 3 },
  );
  it('the same mentions are found when words carry invisible characters', () => {
    const invisible = fc.constantFrom('\u00AD', '\u200B');
    fc.assert(
      fc.property(smallPage, invisible, (texts, hidden) => {
        const broken = texts.map((text) => text.replace(/([a-z])([a-z])/g, `$1${hidden}$2`));
        expect(surfaces(broken)).toEqual(surfaces(texts));
      }),
    );
  });

  it('the same descriptions are found in whatever case', () => {
    const plain = fc.constantFrom(
      'dredging',
      'review',
      'ports',
      'of',
      'the',
      'audit',
      'harbour',
      'sand',
    );
    const text = fc.array(plain, { minLength: 1, maxLength: 15 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, (small) => {
        const capitals = small.toUpperCase();
        const places = (written: string): string[] =>
          spot(villageIndex, blocks([written]))
            .flat()
            .map((one) => `${one.topic} ${one.start} ${one.end}`);
        const title = small.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
        expect(places(capitals)).toEqual(places(small));
        expect(places(title)).toEqual(places(small));
      }),
    );
  });

  it('a block scanned before decides like one scanned again', () => {
    fc.assert(
      fc.property(page, (texts) => {
        const spotter = createSpotter(villageIndex);
        const kept = blocks(texts).map((block) => ({ ...block, scan: spotter.scan(block.text) }));
        spotter.decide(kept);
        expect(spotter.decide(kept)).toEqual(spot(villageIndex, blocks(texts)));
      }),
    );
  });

  it('every refusal names its rule', () => {
    fc.assert(
      fc.property(page, (texts) => {
        for (const judgment of explain(villageIndex, blocks(texts)).flat()) {
          expect(judgment.why.rule).not.toBe('');
        }
      }),
    );
  });

  it('random characters do no harm', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(() => spot(villageIndex, text)).not.toThrow();
      }),
    );
  });
});
