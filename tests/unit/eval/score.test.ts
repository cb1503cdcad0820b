import { describe, expect, it } from 'vitest';
import type { Label, LabelledText, Mark } from '../../../scripts/eval/labelled-text.ts';
import { judge } from '../../../scripts/eval/score.ts';
import { measure, sumUp, wrongPer10kWords } from '../../../scripts/eval/tally.ts';

const text = 'Mayor Ada Lovell met Lovell Foundation staff in Quay.';

function span(words: string, from = 0): { start: number; end: number } {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
}

function label(topic: string, words: string, more: Partial<Label> = {}): Label {
  return { ...span(words), topic, accepts: [topic], ...more };
}

function mark(topic: string, words: string, from = 0): Mark {
  return { ...span(words, from), topic };
}

function labelled(parts: Partial<LabelledText>): LabelledText {
  return {
    id: 'one',
    source: 'hand',
    language: 'en',
    text,
    mentions: [],
    optional: [],
    traps: [],
    recallOnly: false,
    ...parts,
  };
}

function verdicts(parts: Partial<LabelledText>, marks: readonly Mark[]): string[] {
  return judge(labelled(parts), marks).marks.map(({ verdict }) => verdict);
}

const lovell = label('lovell', 'Mayor Ada Lovell', {
  core: [span('Ada Lovell').start, span('Ada Lovell').end],
});

describe('a mark', () => {
  it('is right when it overlaps a mention of its topic, however little', () => {
    expect(verdicts({ mentions: [lovell] }, [mark('lovell', 'Lovell met')])).toEqual(['right']);
  });

  it('is false when it only touches the end of a mention', () => {
    expect(verdicts({ mentions: [lovell] }, [mark('lovell', ' met')])).toEqual(['false']);
  });

  it('is false on a mention of another topic', () => {
    expect(verdicts({ mentions: [lovell] }, [mark('quay', 'Ada Lovell')])).toEqual(['false']);
  });

  it('is right as any of the topics that the label accepts', () => {
    const either = { ...lovell, accepts: ['lovell', 'mayors'] };
    expect(verdicts({ mentions: [either] }, [mark('mayors', 'Ada Lovell')])).toEqual(['right']);
  });

  it('springs a trap that is laid for its topic, and no other', () => {
    const traps = [label('lovell', 'Lovell Foundation')];
    const at = text.indexOf('Lovell Foundation');
    const marks = [mark('lovell', 'Lovell', at), mark('quay', 'Lovell', at)];
    expect(verdicts({ traps }, marks)).toEqual(['trap', 'false']);
  });

  it('costs nothing on an optional label of its topic', () => {
    const optional = [label('lovell', 'staff')];
    const marks = [mark('lovell', 'staff'), mark('quay', 'staff')];
    expect(verdicts({ optional }, marks)).toEqual(['optional', 'false']);
  });

  it('costs nothing on a label that is optional for every topic', () => {
    const optional = [label('*', 'staff', { accepts: 'any' })];
    expect(verdicts({ optional }, [mark('quay', 'staff')])).toEqual(['optional']);
  });

  it('counts as a mention before a trap, and as a trap before an optional label', () => {
    const at = label('lovell', 'Ada Lovell');
    const marks = [mark('lovell', 'Lovell')];
    expect(verdicts({ mentions: [at], traps: [at], optional: [at] }, marks)).toEqual(['right']);
    expect(verdicts({ traps: [at], optional: [at] }, marks)).toEqual(['trap']);
  });

  it('is left out when the labels do not cover its topic, unless it lies on a trap', () => {
    const covers = new Set(['lovell']);
    const traps = [label('lovell', 'Lovell Foundation')];
    const marks = [mark('quay', 'Quay'), mark('quay', 'Foundation')];
    expect(verdicts({ covers, traps }, marks)).toEqual(['ignored', 'trap']);
  });
});

describe('a mention', () => {
  it('is found once, though two marks lie on it', () => {
    const { mentions, marks } = judge(labelled({ mentions: [lovell] }), [
      mark('lovell', 'Ada'),
      mark('lovell', 'Lovell'),
    ]);
    expect(mentions.map(({ hit }) => hit)).toEqual([true]);
    expect(marks.map(({ verdict }) => verdict)).toEqual(['right', 'right']);
  });

  it.each([
    ['Mayor Ada Lovell', true],
    ['Ada Lovell', true],
    ['Lovell', false],
    ['Mayor Ada Lovell met', false],
  ])('has its own borders or those of the bare name: "%s" is exact: %s', (words, exact) => {
    const { mentions, marks } = judge(labelled({ mentions: [lovell] }), [mark('lovell', words)]);
    expect(mentions[0]?.exact).toBe(exact);
    expect(marks[0]?.exact).toBe(exact);
  });

  it('that is missed under a mark of another topic says so', () => {
    const { mentions } = judge(labelled({ mentions: [lovell] }), [mark('quay', 'Lovell met')]);
    expect(mentions[0]).toMatchObject({ hit: false, covered: true });
  });
});

describe('a wrong mark', () => {
  it('inside a mention of another topic is told apart', () => {
    const judged = judge(labelled({ mentions: [lovell] }), [mark('quay', 'Lovell')]);
    expect(judged.marks[0]).toMatchObject({ verdict: 'false', nested: true });
    const beyond = judge(labelled({ mentions: [lovell] }), [mark('quay', 'Lovell met')]);
    expect(beyond.marks[0]).toMatchObject({ verdict: 'false', nested: false });
    expect(sumUp([judged], (topic) => topic).all).toMatchObject({ wrong: 1, nested: 1 });
  });
});

describe('a trap', () => {
  it('is sprung once, though two marks lie on it', () => {
    const at = text.indexOf('Lovell Foundation');
    const { traps } = judge(labelled({ traps: [label('lovell', 'Lovell Foundation')] }), [
      mark('lovell', 'Lovell', at),
      mark('lovell', 'Foundation'),
    ]);
    expect(traps.map(({ hit }) => hit)).toEqual([true]);
  });
});

describe('a span', () => {
  it('leaves labels and marks outside it out of the count', () => {
    const { start, end } = span('Lovell Foundation staff');
    const judged = judge(
      labelled({ mentions: [lovell], traps: [label('quay', 'Quay')], span: [start, end] }),
      [mark('quay', 'Quay'), mark('lovell', 'Ada Lovell'), mark('quay', 'staff')],
    );
    expect(judged.mentions).toEqual([]);
    expect(judged.traps).toEqual([]);
    expect(judged.marks.map(({ verdict }) => verdict)).toEqual(['outside', 'outside', 'false']);
  });

  it('is what the words are counted in', () => {
    const { start, end } = span('Lovell Foundation staff');
    expect(sumUp([judge(labelled({ span: [start, end] }), [])], String).words).toBe(3);
  });
});

describe('the sum', () => {
  it('divides right by made marks, and found by labelled mentions', () => {
    const mentions = [lovell, label('lovell', 'staff'), label('lovell', 'Quay')];
    const marks = [mark('lovell', 'Ada'), mark('lovell', 'met')];
    const { all } = sumUp([judge(labelled({ mentions }), marks)], String);
    expect(measure(all)).toEqual({ precision: 1 / 2, recall: 1 / 3, f1: 2 / 5 });
    expect(measure(all, true).precision).toBe(0);
  });

  it('counts a sprung trap as a wrong mark too', () => {
    const traps = [label('lovell', 'Ada Lovell')];
    const { all } = sumUp([judge(labelled({ traps }), [mark('lovell', 'Lovell')])], String);
    expect(all).toMatchObject({ traps: 1, sprung: 1, wrong: 1, right: 0 });
  });

  it('takes recall, and nothing else, from a text with only some mentions labelled', () => {
    const recallOnly = labelled({ mentions: [lovell], recallOnly: true });
    const judged = judge(recallOnly, [mark('lovell', 'Ada'), mark('quay', 'Quay')]);
    expect(sumUp([judged], String)).toMatchObject({
      words: 0,
      all: { mentions: 1, found: 1, right: 0, wrong: 0 },
    });
  });

  it('counts a mark that no label decided under the label topic that stands for it', () => {
    const covered = labelled({ covers: new Set(['ada']) });
    const { topics } = sumUp([judge(covered, [mark('ada', 'Ada')])], () => 'lovell');
    expect([...topics.keys()]).toEqual(['lovell']);
    const { topics: own } = sumUp([judge(labelled({}), [mark('ada', 'Ada')])], () => 'lovell');
    expect([...own.keys()]).toEqual(['ada']);
  });

  it('gives wrong marks for ten thousand words', () => {
    const judged = judge(labelled({}), [mark('quay', 'Quay')]);
    expect(wrongPer10kWords(sumUp([judged], String))).toBeCloseTo(10_000 / 9);
  });
});
