import type { Judgment } from '../../core/spotting/index.ts';
import type { LabelledText } from './labelled-text.ts';
import type { Judged } from './score.ts';
import { bareId } from './spot-text.ts';

/** Every miss, wrong mark and sprung trap of a text, in its sentence, with the spotter's reasons. */
export function errorLines(
  { text, marks, mentions, traps }: Judged,
  explain: (text: LabelledText) => readonly Judgment[],
): string[] {
  const misses = mentions.filter((label) => !label.hit);
  const wrong = marks.filter(
    ({ verdict }) => verdict === 'trap' || (verdict === 'false' && !text.recallOnly),
  );
  if (misses.length === 0 && wrong.length === 0) return [];
  const candidates = misses.length > 0 ? explain(text) : [];
  return [
    ...misses.map((label) => {
      const near = candidates.filter(({ start, end }) => start < label.end && label.start < end);
      const reasons = near.map(
        ({ topic, surface, why }) => `${bareId(topic)} "${surface}": ${short(why)}`,
      );
      return line('MISS', label.topic, text, label, reasons.join('; ') || 'no alias fits');
    }),
    ...wrong.map((mark) => {
      const trap = traps.some((label) => mark.label !== undefined && sameSpan(label, mark.label));
      return line(trap ? 'TRAP' : 'FALSE', mark.topic, text, mark, short(mark.why));
    }),
  ];
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function line(
  kind: string,
  topic: string,
  { id, text }: LabelledText,
  { start, end }: Span,
  reason: string,
): string {
  const before = text.slice(Math.max(0, start - 90), start);
  const after = text.slice(end, end + 90);
  const sentence = `${before.slice(lastBreak(before))}>>${text.slice(start, end)}<<${after.slice(0, firstBreak(after))}`;
  return `${kind.padEnd(5)} ${topic}  ${id}\n      ${sentence.replace(/\s+/g, ' ').trim()}\n      ${reason}`;
}

function lastBreak(text: string): number {
  return Math.max(text.lastIndexOf('\n'), text.lastIndexOf('. ')) + 1;
}

function firstBreak(text: string): number {
  const found = text.search(/\n|[.!?] /);
  return found < 0 ? text.length : found + 1;
}

function sameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

function short(why: unknown): string {
  if (typeof why !== 'object' || why === null) return '';
  const { rule, score, evidence = [], ...rest } = why as Judgment['why'];
  const support = evidence.map(({ surface, weight }) => `${surface} ${weight}`).join(', ');
  const sum = score === undefined ? '' : ` ${score}${support ? ` (${support})` : ''}`;
  return `${rest.class} "${rest.alias}", ${rule}${sum}`;
}
