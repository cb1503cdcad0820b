import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../core/spotting/index.ts';
import { refused, spotted, topic } from './spec.ts';

const known = 'Mara Rowe runs the place. ';

describe('a surname', () => {
  it.each([
    ['after a title', `${known}Senator Rowe spoke.`],
    ['after an abbreviated title', `${known}Mr. Rowe spoke.`],
    ['at the start of a sentence', `${known}When Rowe left, it rained.`],
    ['after a lower-case word', `${known}Then activist Rowe left.`],
    ['after a month', `${known}In March Rowe left.`],
    ['after a verb in a headline', 'Mara Rowe Wins Again\n\nCity Backs Rowe'],
    ['in a compound', `${known}The Rowe-era rules and anti-Rowe songs.`],
    ['with a possessive', `${known}It was Rowe’s idea.`],
  ])('is ours %s', (_, text) => {
    expect(spotted(text).filter((one) => one === 'Rowe=rowe').length).toBeGreaterThan(0);
  });

  it.each([
    ['after a given name that is not hers', `${known}Lisa Rowe left.`],
    ['after a given name in a headline', 'Mara Rowe Wins Again\n\nLisa Rowe Loses'],
    ['after a foreign initial', `${known}K. Rowe left.`],
    ['before a generation suffix', `${known}It was Rowe Jr. who left.`],
    ['after a word for kin', `${known}The elder Rowe left.`],
    ['before a word for kin', `${known}They met Rowe senior there.`],
  ])('is someone else’s %s', (_, text) => {
    expect(spotted(text)).not.toContain('Rowe=rowe');
    expect(refused(text)).toContain('Rowe: surname of someone else');
  });

  it('in capitals that count is a numeral, except among capitals', () => {
    const xi = buildIndex([
      topic({ id: 'xi', kind: 'person', names: ['Xi Mora'], shorthands: ['Xi'] }),
    ]);
    expect(refused('Xi Mora admired Louis XI and the arts.', xi)).toContain('XI: a numeral');
    expect(spotted('Xi Mora won. MAYOR URGES XI ON ROADS.', xi)).toEqual(['Xi Mora=xi', 'XI=xi']);
  });

  it('that is another’s in Chinese or Japanese follows a middle dot or precedes a title', () => {
    const tanaka = buildIndex([topic({ id: 'tanaka', kind: 'person', names: ['タナカ', '田中'] })]);
    expect(spotted('タナカは来た。', tanaka)).toEqual(['タナカ=tanaka']);
    expect(spotted('ミシェル・タナカは来た。', tanaka)).toEqual([]);
    expect(spotted('タナカ・ガールズは来た。', tanaka)).toEqual([]);
    expect(spotted('田中夫人は来た。', tanaka)).toEqual([]);
  });

  it('may be a town’s', () => {
    expect(refused('They left Rowe, a small town of 900, for good.')).toContain(
      'Rowe: a place of that name',
    );
    expect(spotted('Rowe, a village in the north, woke. The harbour of Rowe sleeps.')).toEqual([]);
    expect(spotted(`${known}They met Rowe, a city councillor, there.`)).toContain('Rowe=rowe');
  });

  it('belongs to whoever the pack lists as its bearer', () => {
    expect(spotted('They met on Rowe Bridge Road, as Rowe of the harbour is called.')).toEqual([]);
  });

  it('that comes first is guarded by the name after it', () => {
    expect(spotted('Lin Haoran came. Lin said little.')).toContain('Lin=lin');
    expect(spotted('Lin Haoran came. Then Lin Weiming said little.')).not.toContain('Lin=lin');
  });

  it('belongs to the other bearer where the page names only that one', () => {
    expect(
      spotted('The harbour whistleblower: Lisa Rowe came. Rowe spoke of the harbour.'),
    ).toEqual([]);
  });

  it('follows the one who was named last', () => {
    expect(spotted('Lisa Rowe came. Rowe spoke. Mara Rowe came. Rowe spoke.')).toEqual([
      'Mara Rowe=rowe',
      'Rowe=rowe',
    ]);
  });

  it('inside a full name takes an initial along', () => {
    expect(spotted('Mara J. Rowe spoke.')).toEqual(['Mara J. Rowe=rowe']);
  });
});

describe('a name', () => {
  it.each(['Mara Rowe Foundation', 'Mara Rowe Memorial Library', 'Harbour Office Social Club'])(
    'inside a longer proper name is not ours: %s',
    (text) => {
      expect(spotted(`She joined the ${text} in May.`)).toEqual([]);
    },
  );

  it('inside an address or a file name is not ours', () => {
    expect(spotted('See nho.example/NHO.html or www.NHO.example today, NHO said.')).toEqual([
      'NHO=harbour-office',
    ]);
  });

  it.each(['电影《林浩然的一生》', '小説『林浩然の死』', '《林浩然》'])(
    'inside the title of a work is not ours: %s',
    (text) => {
      expect(spotted(text)).toEqual([]);
      expect(refused(text)).toEqual(['林浩然: title of a work']);
    },
  );

  it('beside the title of a work is ours', () => {
    expect(spotted('《时代》和林浩然')).toEqual(['林浩然=lin']);
    expect(spotted('林浩然《我的一生》')).toEqual(['林浩然=lin']);
  });

  it('with capitals does not match small letters; capitals throughout do', () => {
    expect(spotted('some harbour office')).toEqual([]);
    expect(spotted('NEWS FROM THE HARBOUR OFFICE')).toEqual(['HARBOUR OFFICE=harbour-office']);
  });

  it.each([
    'Oliver Stone’s Rowe is a film about her.',
    'He plays the lead in Rowe, a film.',
    'They saw the biopic Rowe twice.',
  ])('by its maker or behind the kind of work is a title: %s', (text) => {
    expect(refused(`${known}${text}`)).toContain('Rowe: title of a work');
  });

  it.each(['They saw “Rowe”.', 'Er sah » Rowe «.'])(
    'alone in quotation marks is spoken of as a name: %s',
    (text) => {
      expect(refused(`${known}${text}`)).toContain('Rowe: a name between quotation marks');
    },
  );

  it('goes on as a title where the page names nobody so', () => {
    expect(spotted('They saw the biopic Rowe. Rowe, set in a harbour, won a prize.')).toEqual([]);
  });

  it.each([
    'They believe in Rowe.',
    'Rowe saw the film.',
    '“Rowe’s speech was long,” he said.',
    'It was the (“Mara Rowe”) of old.',
  ])('is no title by that alone: %s', (text) => {
    expect(refused(`${known}${text}`).filter((one) => one.endsWith('title of a work'))).toEqual([]);
  });

  it('yields to a decoy', () => {
    expect(spotted(`${known}They met on Rowe Bridge Road.`)).toEqual(['Mara Rowe=rowe']);
  });
});

describe('a generic name of an organisation', () => {
  it.each([
    'The Harbour Office said so.',
    'The National Harbour Office said so.',
    'The Norland Harbour Office said so.',
    'Norland’s Harbour Office said so.',
    'On Monday Harbour Office staff left.',
    'The Harbour Office in Norland said so.',
    'The Harbour Office in May said so.',
    'Norland has a port. Its Harbour Office said so.',
  ])('is ours bare and under its own qualifier: %s', (text) => {
    expect(spotted(text)).toHaveLength(1);
  });

  it.each([
    'The Sutland Harbour Office said so.',
    'Sutland’s Harbour Office said so.',
    'The East Norland Harbour Office said so.',
    'The state Harbour Office said so.',
    'The Harbour Office of Greater Sutby said so.',
    'The Harbour Office in Sutby said so.',
    'The Harbour Office (Sutby) said so.',
    'Russia has a port. Its Harbour Office said so.',
    'Das Harbour Office am Flussufer ist neu.',
  ])('is someone else’s under another: %s', (text) => {
    expect(spotted(text)).toEqual([]);
    expect(refused(text)).toContain('Harbour Office: qualifier of another organisation');
  });
});

describe('a name that needs no qualifier', () => {
  const index = buildIndex([
    topic({
      id: 'red-house',
      kind: 'organisation',
      names: ['Red House', 'Красн{ый,ого,ом} дом{,а,е}', 'レッドハウス'],
      qualifiers: ['Norland'],
    }),
  ]);

  it.each([
    'The Democratic Red House aide left.',
    'The Norland Red House said so.',
    'В норландском Красном доме молчат.',
  ])('is ours under any word that is no place: %s', (text) => {
    expect(spotted(text, index)).toHaveLength(1);
  });

  it.each([
    'Russia’s Red House burnt.',
    'В московском Красном доме молчат.',
    'Красный дом Армении',
  ])('is another’s beside a place: %s', (text) => {
    expect(spotted(text, index)).toEqual([]);
  });

  it('goes on behind a middle dot', () => {
    expect(spotted('レッドハウスは黙る。', index)).toHaveLength(1);
    expect(refused('レッドハウス・コックスの靴', index)).toEqual([
      'レッドハウス: part of a longer name',
    ]);
  });
});

describe('a policy', () => {
  const index = buildIndex([
    topic({
      id: 'curbs',
      kind: 'policy',
      names: ['{limits,curbs} + {export,exports}', 'Polish curbs'],
    }),
  ]);

  it.each(['Japan’s limits on exports bite.', 'French new export curbs bite.'])(
    'belongs to the country before it: %s',
    (text) => {
      expect(refused(text, index)).toContainEqual(
        expect.stringContaining('policy of another country'),
      );
    },
  );

  it.each([
    'The new export curbs bite.',
    'Poland’s export limits bite.',
    'Polish export curbs bite.',
  ])('is ours without one, and under a country that its names speak of: %s', (text) => {
    const expected = text.startsWith('Poland') ? 0 : 1;
    expect(spotted(text, index)).toHaveLength(expected);
  });
});

describe('a description of a person', () => {
  const index = buildIndex([
    topic({ id: 'rowe', kind: 'person', names: ['Mara Rowe', '{harbour,port} + {clerk,guard}'] }),
  ]);

  it.each(['A former port clerk, Lisa Holt, spoke.', 'Lisa Holt, a former port clerk, spoke.'])(
    'beside another’s name describes the other: %s',
    (text) => {
      expect(refused(text, index)).toEqual(['port clerk: describes someone else']);
    },
  );

  it('beside a date or a clause is ours', () => {
    expect(spotted('In March, a former port clerk spoke.', index)).toHaveLength(1);
    expect(spotted('They met a port clerk, who spoke.', index)).toHaveLength(1);
  });
});

describe('a longer name', () => {
  const index = buildIndex([
    topic({
      id: 'hall',
      kind: 'organisation',
      names: ['{Blue Hall,Blaue Halle,Casa Azul}', '青堂'],
    }),
    topic({ id: 'mora', kind: 'person', names: ['Ana Mora', 'Mora'] }),
  ]);

  it.each([
    '青堂记者协会开会。',
    'La Fundación Mora abre.',
    'Die Mora-Stiftung tagt.',
    'Hotel Casa Azul',
  ])('names a thing of its kind: %s', (text) => {
    expect(spotted(text, index)).toEqual([]);
    expect(refused(text, index)).toContainEqual(expect.stringContaining('part of a longer name'));
  });

  it('is none beside other words', () => {
    expect(spotted('青堂说。', index)).toHaveLength(1);
    expect(spotted('La fundación de Mora abre. Die Mora-Reise war lang.', index)).toHaveLength(2);
  });
});

describe('an event', () => {
  const visits = buildIndex([
    topic({ id: 'visit', kind: 'event', names: ['{state,royal} + {visit,visite}', 'Great Visit'] }),
  ]);

  it('in another country is another one', () => {
    expect(refused('The state visit to France ended.', visits)).toEqual([
      'state visit: another place',
    ]);
    expect(spotted('The state visit to the capital ended.', visits)).toHaveLength(1);
    expect(spotted('The Great Visit to France ended.', visits)).toHaveLength(1);
  });

  const index = buildIndex([
    topic({
      id: 'gala',
      kind: 'event',
      years: ['2015'],
      months: [9],
      names: ['{gala,ball} + {harbour,port}', 'Great Harbour Gala'],
    }),
  ]);

  it.each(['the July 20 harbour ball', 'the harbour ball of July 20', 'the harbour ball in July'])(
    'of another month is another one: %s',
    (text) => {
      expect(refused(`At ${text} they danced.`, index)).toEqual(['harbour ball: another month']);
      expect(spotted(`At ${text.replace('July', 'September')} they danced.`, index)).toHaveLength(
        1,
      );
    },
  );

  it('of another year is another one', () => {
    expect(refused('At the 2017 harbour ball they danced.', index)).toEqual([
      'harbour ball: another year',
    ]);
    expect(spotted('At the harbour ball they danced.', index)).toHaveLength(1);
    expect(spotted('In 2017 they sat. At the harbour ball they danced.', index)).toHaveLength(1);
    expect(spotted('The 2015 harbour ball outshone that of 2017.', index)).toHaveLength(1);
    expect(spotted('In 2017 they remembered the Great Harbour Gala.', index)).toHaveLength(1);
  });
});

describe('letters', () => {
  it.each(['Sutlandian NHO staff left.', "Sutby's NHO left."])('of another country: %s', (text) => {
    expect(spotted(text)).toEqual([]);
  });

  it('are a title before a name', () => {
    expect(spotted('Yesterday NHO Ravi Menon said so.')).toEqual([]);
  });

  it('that own a name are no title of it', () => {
    expect(spotted("The NHO's Ravi Menon said so.")).toEqual(['NHO=harbour-office']);
  });

  it('keep the sense of the title before a name, unless the page supports ours', () => {
    expect(spotted('Yesterday NHO Ravi Menon left. The NHO spoke.')).toEqual([]);
    expect(spotted('The NHO spoke. Yesterday NHO Ravi Menon left.')).toHaveLength(1);
  });

  it('in Cyrillic are those of the country behind them', () => {
    const index = buildIndex([
      topic({ id: 'anb', kind: 'organisation', names: ['АНБ'], qualifiers: ['США'] }),
    ]);
    expect(refused('АНБ Армении молчит.', index)).toEqual(['АНБ: letters of another country']);
    expect(spotted('АНБ США молчит.', index)).toHaveLength(1);
  });

  it('that end in a small one are a maker’s', () => {
    expect(spotted('The NHo 3650 is a box. The NHO series is new.')).toEqual([]);
  });

  it('mean what the page spells them out as', () => {
    expect(spotted('The National Harbour Office (NHO) spoke. The NHO left.')).toHaveLength(3);
    expect(spotted('The New Hampshire Orchestra (NHO) played. The NHO left.')).toEqual([]);
  });

  it('may stand for small words too', () => {
    const index = buildIndex([topic({ id: 'justice', kind: 'organisation', names: ['DOJ'] })]);
    expect(spotted('A Doctor of Journalism (DOJ) came.', index)).toEqual([]);
    expect(spotted('Somebody of fame (DOJ) came.', index)).toEqual(['DOJ=justice']);
  });
});

describe('one sign of a script without spaces', () => {
  const letters = buildIndex([topic({ id: 'letter', kind: 'event', names: ['信', '联名信'] })]);

  it.each([
    ['他们的信是一月写的。', ['信=letter']],
    ['在信里写道。', ['信=letter']],
    ['这封联名信很长。', ['联名信=letter']],
    ['信息化和信心都重要。', []],
  ])('is a word of its own or none: %s', (text, mentions) => {
    expect(spotted(text, letters)).toEqual(mentions);
  });
});
