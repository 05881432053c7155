import { RailHead } from '#components/rail-head.tsx';
import { briefMonthOf } from '#domain/dates.ts';
import type { Publication } from '#domain/publication.ts';
import type { Section } from '#domain/section.ts';
import { byYear, type MonthCount, monthPath } from '#domain/story-month.ts';
import { Almanac } from './almanac.tsx';

type Props = { section: Section; months: MonthCount[]; publication: Publication };

/** All that came out in a section, by the months in which it did. */
export function SectionMonths({ section, months, publication: { locale } }: Props) {
  const rows = byYear(months).map(([year, all]): Parameters<typeof Almanac>[0]['rows'][number] => [
    year,
    all.map(({ month, stories }) => ({ href: monthPath(section, month), name: briefMonthOf(month, locale), stories })),
  ]);
  return (
    <section className="band" id="archive" aria-labelledby="months">
      <RailHead id="months" aside={<span className="meta">Stories in each month</span>}>
        The archive
      </RailHead>
      <Almanac rows={rows} locale={locale} />
    </section>
  );
}
