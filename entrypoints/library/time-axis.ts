import { readEdtf } from '../../core/knowledge/edtf.ts';

/** A scale of equally wide months, and where it is labelled. */
export interface TimeAxis {
  /** Months since the year 0: the first one shown, and the one after the last. */
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly Tick[];
  /** Where lines stand without a label: every month, as long as these are few. */
  readonly lines: readonly number[];
}

export interface Tick {
  /** 0 at the beginning of the axis, 1 at its end. */
  readonly at: number;
  /** EDTF month, or year where steps are as long. */
  readonly date: string;
}

const steps = [1, 2, 3, 6, 12, 24, 60, 120, 300, 600, 1200, 6000, 12_000];
const mostTicks = 7;
const mostLines = 60;

/** The axis that all of these EDTF dates fit on, with some room where one is open at its start. */
export function axisOf(dates: Iterable<string>): TimeAxis | undefined {
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  let isOpen = false;
  for (const date of dates) {
    const span = readEdtf(date);
    if (!span) continue;
    const days = [span.first, span.last].filter((day) => day !== undefined);
    isOpen ||= span.first === undefined;
    for (const day of days) {
      from = Math.min(from, Math.floor(monthsAt(day)));
      to = Math.max(to, Math.floor(monthsAt(day)) + 1);
    }
  }
  if (from >= to) return undefined;
  const step = steps.find((months) => (to - from) / months <= mostTicks) ?? 12_000;
  // What began at an unknown time needs a stretch to fade in.
  if (isOpen) from -= Math.max(1, Math.round((to - from) / 6));
  const lines = to - from <= mostLines ? to - from - 1 : 0;
  return {
    from,
    to,
    ticks: ticksBetween(from, to, step),
    lines: Array.from({ length: lines }, (_, at) => (at + 1) / (to - from)),
  };
}

/** Where an ISO day begins on the axis; 0 and 1 are its ends. */
export function placeOf(day: string, axis: TimeAxis): number {
  return (monthsAt(day) - axis.from) / (axis.to - axis.from);
}

/** Where an ISO day ends on the axis. */
export function endOf(day: string, axis: TimeAxis): number {
  return (monthsAt(day, 1) - axis.from) / (axis.to - axis.from);
}

function ticksBetween(from: number, to: number, step: number): Tick[] {
  const first = Math.ceil(from / step) * step;
  return Array.from({ length: Math.max(0, Math.ceil((to - first) / step)) }, (_, n) => {
    const month = first + n * step;
    const year = String(Math.floor(month / 12)).padStart(4, '0');
    return {
      at: (month - from) / (to - from),
      date: step < 12 ? `${year}-${String((month % 12) + 1).padStart(2, '0')}` : year,
    };
  });
}

/** Months since the year 0, days as parts of their month. */
function monthsAt(isoDay: string, daysLater = 0): number {
  const [year = 0, month = 1, day = 1] = isoDay.split('-').map(Number);
  const daysInMonth = new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
  return year * 12 + (month - 1) + (day - 1 + daysLater) / daysInMonth;
}
