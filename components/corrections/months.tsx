import { RailHead } from '#components/rail-head.tsx';
import type { ListedCorrection } from '#domain/correction.ts';
import { isoDay, monthOf } from '#domain/dates.ts';
import type { Publication } from '#domain/publication.ts';
import { Fix } from './fix.tsx';

type Props = { corrections: ListedCorrection[]; publication: Publication };

/** Corrections under the month in which they were made, newest first. */
export function Months({ corrections, publication }: Props) {
  const months = Map.groupBy(corrections, ({ madeAt }) => isoDay(madeAt, publication).slice(0, 7));
  return Array.from(months, ([month, made]) => (
    <section key={month} aria-labelledby={`m-${month}`}>
      <RailHead id={`m-${month}`}>{made[0] && monthOf(made[0].madeAt, publication)}</RailHead>
      <ol className="fixes">
        {made.map((correction) => (
          <Fix key={correction.id} correction={correction} publication={publication} />
        ))}
      </ol>
    </section>
  ));
}
