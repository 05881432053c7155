import type { Day } from './calendar.ts';
import { aYearBefore, inAll, type Read } from './numbers.ts';

/** What was read on a day, or in the days from one on; and in the same days a year before. */
export type Bar = Read & { day: Day; before: number };

export type DayRead = Read & { day: Day };

/** One bar for each day, with nothing where nobody read. */
export function barsOf(days: readonly Day[], reads: readonly DayRead[], before: readonly DayRead[]): Bar[] {
  const now = new Map(reads.map((row) => [row.day, row]));
  const then = new Map(before.map((row) => [row.day, row.reads]));
  return days.map((day) => {
    const { reads = 0, finished = 0 } = now.get(day) ?? {};
    return { day, reads, finished, before: then.get(aYearBefore(day)) ?? 0 };
  });
}

/** Bars of more days than a chart has room for, a week each; the last week is the whole one that ends with the last day. */
export function byWeek(bars: readonly Bar[]): Bar[] {
  const first = bars.length % 7;
  const weeks = [bars.slice(0, first), ...chunks(bars.slice(first))].filter(([one]) => one !== undefined);
  return weeks.map((week) => ({
    day: week[0]?.day ?? '',
    ...inAll(week),
    before: week.reduce((sum, { before }) => sum + before, 0),
  }));
}

const chunks = <T>(all: readonly T[]) =>
  Array.from({ length: all.length / 7 }, (_, week) => all.slice(week * 7, week * 7 + 7));

export const CHART = { width: 600, height: 200, steps: 3 };

export type Chart = {
  /** What the rails stand for, from the top down to nothing. */
  rails: number[];
  bars: { x: number; y: number; width: number; height: number }[];
  /** The points of the line of a year ago; empty where nothing was read then. */
  line: string;
};

/** Where everything stands in a picture of 600 by 200. */
export function chartOf(bars: readonly Bar[]): Chart {
  const { width, height, steps } = CHART;
  const top = railTop(Math.max(0, ...bars.flatMap(({ reads, before }) => [reads, before])));
  const step = width / Math.max(1, bars.length);
  const up = (reads: number) => round(height - (reads / top) * height);
  const middle = (at: number) => round(at * step + step / 2);
  return {
    rails: Array.from({ length: steps + 1 }, (_, at) => (top / steps) * (steps - at)),
    bars: bars.map(({ reads }, at) => ({
      x: round(at * step + step * 0.15),
      y: up(reads),
      width: round(step * 0.7),
      height: round(height - up(reads)),
    })),
    line: bars.some(({ before }) => before > 0)
      ? bars.map((bar, at) => `${middle(at)},${up(bar.before)}`).join(' ')
      : '',
  };
}

/** The least round number, three times something, that is not below the most. */
function railTop(most: number): number {
  for (let unit = 1; ; unit *= 10) {
    const found = [1, 2, 3, 4, 5, 6, 8, 10].find((times) => times * unit * CHART.steps >= most);
    if (found) return found * unit * CHART.steps;
  }
}

const round = (number: number) => Math.round(number * 10) / 10;
