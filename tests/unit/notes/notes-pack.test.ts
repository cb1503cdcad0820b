import { describe, expect, test } from 'vitest';
import { topicCards } from '../../../core/knowledge/compile.ts';
import { parsePack } from '../../../core/knowledge/parse-pack.ts';
import { toWritten } from '../../../core/knowledge/to-written.ts';
import type { Pack } from '../../../core/knowledge/types.ts';
import { type Note, newNote, noteOf, quoteOf } from '../../../core/notes/note.ts';
import { noteCard } from '../../../core/notes/note-card.ts';
import { withNote, withNoteBack, withoutNote } from '../../../core/notes/notes-pack.ts';
import { packOf, read } from '../knowledge/sample-pack.ts';

const frame = { title: 'My notes', language: 'en', today: '2026-03-01' };
const rowe: Note = {
  name: 'Mara Rowe',
  kind: 'person',
  summary: 'Keeper of the light on Gull Rock.',
  names: ['Captain Rowe'],
  shorthands: ['Rowe'],
  source: { title: 'The light', url: 'https://example.com/light', date: '2026-02-28' },
};

function saved(pack: Pack | undefined, note: Note, id?: string) {
  const result = withNote(pack, note, frame, id);
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  return result;
}
const problems = (pack: Pack | undefined, note: Partial<Note>) => {
  const result = withNote(pack, { ...rowe, ...note }, frame);
  return 'problems' in result
    ? result.problems.map(({ field, fault }) => `${field}: ${fault}`)
    : [];
};

describe('a note', () => {
  test('becomes a topic whose summary is stated on the authority of its source', () => {
    const { pack, id } = saved(undefined, rowe);
    expect(id).toBe('mara-rowe');
    expect(pack).toMatchObject({ id: 'notes', title: 'My notes', asOf: '2026-03-01' });
    expect(pack.sources).toEqual([
      {
        id: 'the-light',
        title: 'The light',
        author: '',
        published: '2026-02-28',
        paragraphs: 0,
        url: 'https://example.com/light',
      },
    ]);
    expect(pack.topics[0]).toMatchObject({
      name: 'Mara Rowe',
      statements: [{ text: rowe.summary, date: '2026-02-28', source: 'the-light' }],
      aliases: { names: ['Mara Rowe', 'Captain Rowe'], shorthands: ['Rowe'] },
    });
  });

  test('comes back as it was written', () => {
    const { pack } = saved(undefined, rowe);
    expect(noteOf(pack.topics[0] as never, pack)).toEqual(rowe);
  });

  test('needs no source', () => {
    const source = { title: '', url: '', date: '2026-02-28' };
    const { pack } = saved(undefined, { ...rowe, source });
    expect(pack.sources).toEqual([]);
    expect(pack.topics[0]?.statements).toEqual([]);
  });

  test('reads back from a file to the same pack', () => {
    const first = saved(undefined, rowe).pack;
    const { pack } = saved(first, { ...rowe, name: '林浩', names: [], shorthands: [] });
    expect(parsePack([{ file: 'pack', data: toWritten(pack) }])).toEqual({ pack });
  });

  test('gets an id that no other has, whatever its letters', () => {
    const plain = { ...rowe, names: [], shorthands: [] };
    let { pack } = saved(undefined, { ...plain, name: '林浩' });
    ({ pack } = saved(pack, { ...plain, name: '马拉' }));
    ({ pack } = saved(pack, { ...plain, name: 'Åse Öst' }));
    const ids = pack.topics.map(({ id }) => id);
    expect(ids).toContain('ase-ost');
    expect(new Set(ids).size).toBe(3);
  });

  test('is looked for by its name as it stands, whatever that means in an alias', () => {
    const note = { ...rowe, name: 'Light + Rock {2}', names: [] };
    const { pack } = saved(undefined, note);
    expect(pack.topics[0]?.aliases.names).toEqual(['Light Rock 2']);
    expect(noteOf(pack.topics[0] as never, pack)).toEqual(note);
  });

  test('shares its source with others of the same page, and takes it along when it goes', () => {
    let { pack } = saved(undefined, rowe);
    const rock = { ...rowe, name: 'Gull Rock', names: [], shorthands: [] };
    ({ pack } = saved(pack, rock));
    expect(pack.sources).toHaveLength(1);
    ({ pack } = saved(
      pack,
      { ...rock, source: { ...rock.source, title: 'Another' } },
      'gull-rock',
    ));
    expect(pack.sources.map(({ title }) => title).sort()).toEqual(['Another', 'The light']);
    expect(withoutNote(pack, 'gull-rock')?.sources.map(({ title }) => title)).toEqual([
      'The light',
    ]);
  });

  test('that is changed keeps its id and what an editor does not show', () => {
    const sample: Pack = { ...packOf(read()), id: 'notes' };
    const topic = sample.topics.find(({ id }) => id === 'mara-rowe') as Pack['topics'][number];
    const note = { ...noteOf(topic, sample), name: 'Mara J. Rowe' };
    const { pack, id } = saved(sample, note, topic.id);
    const changed = pack.topics.find((one) => one.id === id);
    expect(id).toBe('mara-rowe');
    expect(changed?.name).toBe('Mara J. Rowe');
    expect(changed?.statements).toEqual(topic.statements);
    expect(changed?.related).toEqual(topic.related);
    expect(changed?.aliases.translations).toEqual(topic.aliases.translations);
  });

  test('makes another version each time', () => {
    const first = saved(undefined, rowe).pack;
    const second = saved(first, rowe, 'mara-rowe').pack;
    expect([first.version, second.version]).toEqual(['0.0.1', '0.0.2']);
  });
});

describe('what is wrong with a note', () => {
  test.each([
    ['an empty name', { name: '' }, 'name: empty'],
    ['a name too long', { name: 'Rowe '.repeat(20) }, 'name: long'],
    ['a name too short', { name: 'R' }, 'name: short'],
    ['a bare number', { name: '1984' }, 'name: number'],
    ['a common word', { name: 'The' }, 'name: common'],
    ['no summary', { summary: '' }, 'summary: empty'],
    ['a summary too long', { summary: 'x'.repeat(301) }, 'summary: long'],
    ['a name twice', { names: ['Mara Rowe'] }, 'names: repeated'],
    ['a stray brace', { names: ['Captain {Rowe'] }, 'names: other'],
    ['a common short form', { shorthands: ['of'] }, 'shorthands: common'],
    [
      'an address of another kind',
      { source: { ...rowe.source, url: 'javascript:1' } },
      'url: address',
    ],
    ['a source without a title', { source: { ...rowe.source, title: '' } }, 'title: empty'],
    ['a date that is none', { source: { ...rowe.source, date: '' } }, 'date: date'],
  ])('%s is said at its field', (_, change, expected) => {
    expect(problems(undefined, change)).toContain(expected);
  });

  test('a name that another note has', () => {
    const { pack } = saved(undefined, rowe);
    expect(problems(pack, { names: [], shorthands: [] })).toContain('name: taken');
  });
});

describe('a deleted note', () => {
  test('the last takes the pack along', () => {
    expect(withoutNote(saved(undefined, rowe).pack, 'mara-rowe')).toBeUndefined();
  });

  test('comes back with its source and its ties, beside what was written meanwhile', () => {
    const before: Pack = { ...packOf(read()), id: 'notes' };
    const rest = withoutNote(before, 'gull-rock') as Pack;
    expect(rest.topics.flatMap(({ related }) => related.map(({ topic }) => topic))).not.toContain(
      'gull-rock',
    );
    const { pack: meanwhile } = saved(rest, {
      ...rowe,
      name: 'Tern Harbour',
      names: [],
      shorthands: [],
    });
    const back = withNoteBack(meanwhile, before, 'gull-rock');
    expect(back.topics.map(({ id }) => id)).toEqual(['gull-rock', 'mara-rowe', 'tern-harbour']);
    for (const topic of before.topics) expect(back.topics).toContainEqual(topic);
    expect(withNoteBack(undefined, before, 'mara-rowe').topics.map(({ id }) => id)).toEqual([
      'mara-rowe',
    ]);
    expect('pack' in parsePack([{ file: 'pack', data: toWritten(back) }])).toBe(true);
  });
});

describe('a selection', () => {
  const page = { title: ' The  light ', url: 'https://me:secret@example.com/light?x=1#part' };

  test('becomes the name, its page the source, read today', () => {
    expect(newNote('2026-03-01', ' Mara\n Rowe ', page)).toMatchObject({
      name: 'Mara Rowe',
      source: {
        title: 'The light',
        url: 'https://example.com/light?x=1#part',
        date: '2026-03-01',
      },
    });
    expect(quoteOf('Mara Rowe')).toBe('');
  });

  test('that is too long for a name stays beside the note', () => {
    const long =
      'Mara Rowe kept the light for twelve years, until it was automated, and then left.';
    expect(newNote('2026-03-01', long, page).name).toBe('');
    expect(quoteOf(`  ${long}`)).toBe(long);
  });

  test('in a document without a web address has none', () => {
    for (const url of [
      'file:///home/me/light.pdf',
      'chrome-extension://x/light.pdf',
      'about:blank',
      '',
    ]) {
      expect(newNote('2026-03-01', 'Rowe', { title: 'x', url }).source.url).toBe('');
    }
  });
});

test('a card reaches up to the day of its own note, not of the last one', () => {
  const first = saved(undefined, rowe).pack;
  const later = { ...rowe, name: 'Gull Rock', names: [], shorthands: [] };
  const { pack } = saved(first, { ...later, source: { ...rowe.source, date: '2026-02-01' } });
  expect(topicCards([pack]).map((card) => noteCard(card).pack.asOf)).toEqual([
    '2026-02-01',
    '2026-02-28',
  ]);
});
