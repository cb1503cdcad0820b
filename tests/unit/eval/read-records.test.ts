import { describe, expect, it } from 'vitest';
import { toLabelledText } from '../../../scripts/eval/read-records.ts';
import { rowOf, type TopicMap } from '../../../scripts/eval/topic-map.ts';

const map: TopicMap = { lovell: ['lovell', 'lovell-papers'], absent: [] };
const text = 'Ada Lovell met the Lovell Foundation.';
const at = { start: 0, end: 10 };

describe('a record', () => {
  it('brings page labels into one form, bare names included', () => {
    const record = toLabelledText(
      {
        id: 'a',
        title: 'Quay',
        text,
        mentions: [{ start: 0, end: 10, topic: 'lovell', core_start: 4, core_end: 10 }],
        optional: [{ ...at, topic: 'lovell' }],
        traps: [{ start: 19, end: 36, trap_for: 'lovell' }],
      },
      map,
    );
    const ids = { topic: 'lovell', accepts: ['lovell', 'lovell-papers'] };
    expect(record).toMatchObject({
      title: 'Quay',
      language: 'en',
      recallOnly: false,
      mentions: [{ ...at, ...ids, core: [4, 10] }],
      optional: [{ ...at, ...ids }],
      traps: [{ start: 19, end: 36, ...ids }],
    });
    expect(record.covers).toEqual(new Set(['lovell', 'lovell-papers']));
  });

  it('reads other entities as plain text, or as a trap where they are confusable', () => {
    const record = toLabelledText(
      {
        id: 'b',
        text,
        mentions: [
          { ...at, topic: null },
          { start: 19, end: 36, topic: null, confusable_for: 'lovell' },
        ],
      },
      map,
    );
    expect(record.mentions).toEqual([]);
    expect(record.traps).toMatchObject([{ start: 19, end: 36, topic: 'lovell' }]);
  });

  it('reads skipped and optional mentions as optional', () => {
    const record = toLabelledText(
      {
        id: 'c',
        text,
        mentions: [
          { ...at, topic: 'lovell', skip: 'pronoun' },
          { ...at, topic: 'lovell', optional_topic: true },
        ],
      },
      map,
    );
    expect(record.mentions).toEqual([]);
    expect(record.optional).toHaveLength(2);
  });

  it('reads an optional label without a topic as one for any', () => {
    const record = toLabelledText({ id: 'o', text, mentions: [], optional: [at] }, map);
    expect(record.optional).toMatchObject([{ ...at, accepts: 'any' }]);
  });

  it('drops the labels of a topic that we do not have', () => {
    const record = toLabelledText(
      {
        id: 'd',
        text,
        mentions: [{ ...at, topic: 'absent' }],
        optional: [],
        traps: [{ ...at, trap_for: 'absent' }],
      },
      map,
    );
    expect([...record.mentions, ...record.traps]).toEqual([]);
  });

  it('without label fields holds none of our topics, so that every mark is wrong', () => {
    expect(toLabelledText({ id: 'e', text, mentions: [] }, map).covers).toBeUndefined();
  });

  it('keeps what says how far the labels go', () => {
    const partial = { id: 'f', text, mentions: [], partial: 'some', eval_span: [3, 9] as const };
    expect(toLabelledText(partial, map)).toMatchObject({ recallOnly: true, span: [3, 9] });
  });
});

describe('a topic map', () => {
  it('names the row of a topic of ours', () => {
    expect(rowOf(map, 'lovell-papers')).toBe('lovell');
    expect(rowOf(map, 'other')).toBe('other');
  });
});
