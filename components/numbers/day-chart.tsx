import { noonOf } from '#domain/calendar.ts';
import { type Bar, CHART, chartOf } from '#domain/chart.ts';
import { briefDayOf, type Calendar, dayOf } from '#domain/dates.ts';
import { shareFinished } from '#domain/numbers.ts';

/** Days that are named below the bars. */
const NAMED = 5;

type Props = {
  bars: Bar[];
  /** What a bar stands for. */
  unit: 'day' | 'week';
  calendar: Calendar;
  /** The same as a file. */
  csv: string;
};

/**
 * Reads by day or by week on rails, and the same as a table, in which each figure brings its word on a phone. The last bar is
 * not over, so it is hollow.
 */
export function DayChart({ bars, unit, calendar, csv }: Props) {
  const { rails, bars: drawn, line } = chartOf(bars);
  const figure = new Intl.NumberFormat(calendar.locale);
  const brief = (bar: Bar) => briefDayOf(noonOf(bar.day), { ...calendar, timeZone: 'UTC' });
  return (
    <>
      <div className="chart">
        <div className="chart__up" aria-hidden="true">
          {rails.map((reads) => (
            <span key={reads}>{figure.format(reads)}</span>
          ))}
        </div>
        <svg
          viewBox={`0 0 ${CHART.width} ${CHART.height}`}
          preserveAspectRatio="none"
          role="img"
          aria-labelledby="chart-title chart-words"
        >
          <title id="chart-title">{`Reads by ${unit}`}</title>
          <desc id="chart-words">{inWords(bars, unit, calendar)}</desc>
          <path d={rails.map((_, at) => `M0 ${(CHART.height / CHART.steps) * at}H${CHART.width}`).join('')} />
          {drawn.map((bar, at) => (
            <rect key={bars[at]?.day} {...bar} className={at === drawn.length - 1 ? 'live' : undefined} />
          ))}
          {line && <polyline points={line} />}
        </svg>
        <div className="chart__along" aria-hidden="true">
          {namedOf(bars).map((bar) => (
            <span key={bar.day}>{brief(bar)}</span>
          ))}
        </div>
      </div>
      <details className="same">
        <summary>The same as a table, newest first</summary>
        <table className="ledger ledger--plain">
          <thead>
            <tr>
              <th scope="col">{unit === 'day' ? 'Day' : 'Week from'}</th>
              <th scope="col">Reads</th>
              <th scope="col">To the last line</th>
              {line && <th scope="col">A year ago</th>}
            </tr>
          </thead>
          <tbody>
            {bars.toReversed().map((bar) => (
              <tr key={bar.day}>
                <th scope="row">{brief(bar)}</th>
                <td data-label="reads">{figure.format(bar.reads)}</td>
                <td data-label="to the last line">{`${shareFinished(bar)}%`}</td>
                {line && <td data-label="a year ago">{figure.format(bar.before)}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
      <p className="meta gap-s">
        <a href={csv} download>
          Each day as CSV
        </a>
      </p>
    </>
  );
}

/** The keys of the chart, opposite its heading. */
export const ChartKeys = ({ unit, line }: { unit: Props['unit']; line: boolean }) => (
  <p className="keys meta">
    <span>Reads</span>
    <span className="keys__now">{unit === 'day' ? 'Today, not over' : 'This week, not over'}</span>
    {line && <span className="keys__line">A year ago</span>}
  </p>
);

/** What whoever does not see the chart hears of it; the rest is in the table. */
function inWords(bars: readonly Bar[], unit: Props['unit'], calendar: Calendar): string {
  const figure = new Intl.NumberFormat(calendar.locale);
  const day = (bar: Bar) => dayOf(noonOf(bar.day), { ...calendar, timeZone: 'UTC' });
  const most = bars.toSorted((a, b) => b.reads - a.reads)[0];
  const [first, last] = [bars[0], bars.at(-1)];
  if (!most || !first || !last) return 'No days.';
  const when = unit === 'day' ? 'on' : 'in the week from';
  return `From ${day(first)} to ${day(last)}. Most, ${figure.format(most.reads)}, ${when} ${day(most)}; last, ${figure.format(last.reads)}.`;
}

/** Evenly spread, with the first and the last. */
function namedOf(bars: readonly Bar[]): Bar[] {
  const steps = Math.min(NAMED, bars.length) - 1;
  const places = Array.from({ length: steps + 1 }, (_, at) =>
    Math.round((at * (bars.length - 1)) / Math.max(1, steps)),
  );
  return places.flatMap((at) => bars[at] ?? []);
}
