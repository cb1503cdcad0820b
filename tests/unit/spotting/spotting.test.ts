import { describe, expect, it } from 'vitest';
import { buildIndex, createSpotter, explain, spot } from '../../../core/spotting/index.ts';
import { spotted, topic, village, villageIndex } from './spec.ts';

describe('page context', () => {
  it('supports a shorthand by the full name, whatever the order', () => {
    expect(spotted('Rowe spoke first.\n\nLater Mara Rowe left.')).toContain('Rowe=rowe');
    expect(spotted('Mara Rowe spoke first.\n\nLater Rowe left.')).toContain('Rowe=rowe');
  });

  it('supports a shorthand by the same one elsewhere, however it is spaced', () => {
    for (const first of ['the review', 'the  review', 'the\nreview', 'the\u00A0review'])
      expect(spotted(`${first} dredging the review NHO`)).toContain(`${first}=dredging-review`);
  });

  it('leaves a shorthand alone without support', () => {
    expect(spotted('Rowe spoke first.')).toEqual([]);
  });

  it('adds up related topics and context words', () => {
    expect(spotted('At the harbour Rowe met the whistleblower of the Harbour Office.')).toContain(
      'Rowe=rowe',
    );
    expect(spotted('At the harbour Rowe spoke.')).toEqual([]);
  });

  it('counts the title as near', () => {
    const blocks = [
      { text: 'Mara Rowe and the sea', kind: 'title' as const },
      { text: 'Rowe spoke.', kind: 'text' as const },
    ];
    expect(spot(villageIndex, blocks)[1]).toHaveLength(1);
  });

  it('does not reach to the far corner of a front page', () => {
    const far = 'Nothing to see here, only weather and sport. '.repeat(60);
    expect(
      spotted(`The harbour whistleblower of the Harbour Office.\n\n${far}\n\nRowe spoke.`),
    ).not.toContain('Rowe=rowe');
  });

  const walks = buildIndex([
    topic({
      id: 'walk',
      kind: 'concept',
      names: ['{harbour,quay} + {walk,stroll}'],
      shorthands: ['{long,short} + {march,hike}', 'brisk walk'],
      context: ['shoes', 'hat'],
      against: ['desert'],
    }),
  ]);

  it('asks less of a description than of a short form, unless a word speaks against it', () => {
    expect(spotted('In shoes and a hat: the long hike.', walks)).toHaveLength(1);
    expect(spotted('In shoes and a hat: the brisk walk.', walks)).toEqual([]);
    expect(spotted('No desert: in shoes and a hat the long hike.', walks)).toEqual([]);
  });

  it('counts one telltale word alone where a word speaks against', () => {
    const index = buildIndex([
      topic({
        id: 'gull',
        kind: 'concept',
        names: [],
        shorthands: ['white bird'],
        telltale: ['beak', 'wing'],
        against: ['kite'],
      }),
    ]);
    expect(spotted('A white bird with beak and wing.', index)).toHaveLength(1);
    expect(spotted('A kite, a white bird with beak and wing.', index)).toEqual([]);
  });

  it('hears no word against from a later sentence', () => {
    expect(spotted('On a desert harbour walk.', walks)).toEqual([]);
    expect(spotted('A desert. On a harbour walk.', walks)).toEqual([]);
    expect(spotted('On a harbour walk. A desert.', walks)).toEqual(['harbour walk=walk']);
  });

  it('lists its evidence', () => {
    const [judgment] = explain(villageIndex, 'Rowe and Mara Rowe').flat();
    expect(judgment?.why).toMatchObject({
      class: 'shorthand',
      rule: 'page context',
      score: 1,
      evidence: [{ kind: 'same topic', surface: 'Mara Rowe', weight: 1 }],
    });
  });
});

describe('bags', () => {
  it.each([
    'a dredging review of the ports',
    'the port authority',
    'an audit of dredging in the harbours',
    "the harbour's new dredging “audit”",
  ])('find a description in any order: %s', (text) => {
    expect(spotted(text)).toHaveLength(text.includes('authority') ? 0 : 1);
  });

  it('that stand side by side get one mark', () => {
    const index = buildIndex([
      topic({
        id: 'dig',
        kind: 'policy',
        names: ['{dig,dredge} + &port', '{plan,scheme} + &port'],
      }),
    ]);
    expect(spotted('The dig plan for the port. A plan, a dig at the port.', index)).toEqual([
      'dig=dig',
      'plan=dig',
      'dig=dig',
    ]);
    expect(explain(index, 'The dig plan for the port.').flat()[1]?.why.rule).toBe(
      'goes on with the mention before',
    );
  });

  it('take their own words along, but none that leads on to something else', () => {
    const index = buildIndex([
      topic({ id: 'dig', kind: 'policy', names: ['dredging + review + ?new + ?that + ?of ports'] }),
    ]);
    expect(spotted('They say that new dredging review of ports failed.', index)).toEqual([
      'new dredging review of ports=dig',
    ]);
  });

  it('take the apostrophe of a word cut short for a space', () => {
    const index = buildIndex([topic({ id: 'visite', kind: 'concept', names: ["visite d'État"] })]);
    expect(spotted('la visite d’État de mars', index)).toEqual(['visite d’État=visite']);
    expect(spotted('la visite ’ État', index)).toEqual([]);
  });

  it('cross the comma before a Russian participle, and no other', () => {
    const index = buildIndex([
      topic({ id: 'crew', kind: 'concept', names: ['экипаж* + {связанн*,порт*}'] }),
    ]);
    expect(spotted('Экипаж, связанный с портом', index)).toHaveLength(1);
    expect(spotted('Экипаж, порт и море', index)).toEqual([]);
  });

  it('do not cross other words, commas or sentences', () => {
    expect(spotted('the dredging boats review ports')).toEqual([]);
    expect(spotted('dredging, review, ports')).toEqual([]);
    expect(spotted('They review. Dredging ports')).toEqual([]);
  });

  it('span from the first to the last of their words', () => {
    expect(spotted('the alleged dredging review of the ports of Sutby')).toEqual([
      'dredging review of the ports=dredging-review',
    ]);
  });
});

describe('mentions', () => {
  it('never overlap; the longest wins', () => {
    expect(spotted('Mara Rowe of the National Harbour Office')).toEqual([
      'Mara Rowe=rowe',
      'National Harbour Office=harbour-office',
    ]);
  });

  it('may be written over line breaks, odd spaces and hyphens', () => {
    expect(spotted('Mara\nRowe, Mara\u00A0\u00A0Rowe, Mara\u2010Rowe')).toHaveLength(3);
  });

  it('may hold a day with its period, and no other', () => {
    const letter = buildIndex([
      topic({ id: 'letter', kind: 'event', names: ['Brief vom 28. {Januar,Haus}'] }),
    ]);
    expect(spotted('Der Brief vom 28. Januar kam an.', letter)).toEqual([
      'Brief vom 28. Januar=letter',
    ]);
    expect(spotted('Der Brief vom 28. Haus kam an.', letter)).toEqual([]);
  });

  it('are found in scripts without spaces and with case endings', () => {
    expect(spotted('昨天林浩然说。О Маре Роу')).toEqual(['林浩然=lin', 'Маре Роу=rowe']);
  });

  it('of a switched-off topic are left out but still support others', () => {
    const spotter = createSpotter(villageIndex);
    const text = 'At the harbour Rowe met the whistleblower of the Harbour Office.';
    const page = [{ text, kind: 'text' as const, scan: spotter.scan(text) }];
    const topics = spotter
      .decide(page, { off: new Set(['harbour-office']) })
      .flat()
      .map((one) => one.topic);
    expect(topics).toEqual(['rowe']);
  });

  it('cost a page without any nothing but the prefilter', () => {
    expect(createSpotter(villageIndex).scan('Weather and sport, as ever.')).toBeUndefined();
  });
});

describe('an index', () => {
  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(villageIndex))).toEqual(villageIndex);
  });

  it('names topic and alias when one cannot be read', () => {
    const broken = topic({ id: 'broken', kind: 'concept', names: ['...'] });
    expect(() => buildIndex([...village, broken])).toThrow('broken: alias "..."');
  });

  it('treats names of object members as words', () => {
    const odd = buildIndex([
      topic({ id: 'odd', kind: 'concept', names: ['__proto__', 'constructor', 'toString'] }),
    ]);
    expect(spotted('a constructor and hasOwnProperty', odd)).toEqual(['constructor=odd']);
  });
});
