import { shows } from '#app/page-cache.ts';
import { PageData } from '#app/page-data.tsx';
import { pageMetadata } from '#app/page-metadata.ts';
import { currentPublication } from '#app/publication.ts';
import { Almanac } from '#components/archive/almanac.tsx';
import { ArchiveHead } from '#components/archive/archive-head.tsx';
import { Empty } from '#components/empty.tsx';
import { yearsWithStories } from '#db/work-years.ts';
import { pageTags } from '#domain/page-tags.ts';
import { yearsCrumb } from '#domain/structured-data/crumbs.ts';
import { byDecade, YEARS_PATH, yearPath } from '#domain/work-year.ts';

export async function generateMetadata() {
  const { name } = await currentPublication();
  const description = `The years of what ${name} wrote about, the latest first.`;
  return pageMetadata({ title: 'Years', description, path: YEARS_PATH });
}

export default async function Page() {
  shows(pageTags.stories, pageTags.catalogue);
  const [{ locale }, years] = await Promise.all([currentPublication(), yearsWithStories()]);
  const decades = byDecade(years).map(([decade, all]): Parameters<typeof Almanac>[0]['rows'][number] => [
    `${decade}s`,
    all.map(({ year, stories }) => ({ href: yearPath(year), name: `${year}`, stories })),
  ]);
  return (
    <main id="main" className="page">
      <ArchiveHead kicker={<span>Archive</span>} title="Years" />
      {decades.length === 0 && <Empty title="No work has a year yet.">The first will stand here.</Empty>}
      <Almanac rows={decades} locale={locale} />
      <PageData page={{ type: 'CollectionPage', ...yearsCrumb }} />
    </main>
  );
}
