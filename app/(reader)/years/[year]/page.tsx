import { notFound } from 'next/navigation';
import { gatheredPages } from '#app/gathered.tsx';
import { shows } from '#app/page-cache.ts';
import { newestIds } from '#db/story-cards.ts';
import { pageTags } from '#domain/page-tags.ts';
import { yearsCrumb } from '#domain/structured-data/crumbs.ts';
import { YEARS_PATH, yearIn, yearPath } from '#domain/work-year.ts';

const { generateMetadata, Page } = gatheredPages(async (asked) => {
  const year = yearIn(asked);
  if (!year) notFound();
  const set = { workYear: year };
  const [newest] = await newestIds(set, 1);
  if (!newest) notFound();
  shows(pageTags.catalogue);
  return {
    set,
    path: yearPath(year),
    title: `${year}`,
    way: [yearsCrumb],
    kicker: <a href={YEARS_PATH}>Year</a>,
    holds: `on works of ${year}: reviews and features`,
  };
});

export { generateMetadata };
export default Page;
