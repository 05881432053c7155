import { notFound, permanentRedirect } from 'next/navigation';
import { gatheredPages } from '#app/gathered.tsx';
import { currentPublication } from '#app/publication.ts';
import { findMovedSection } from '#db/desk-sections.ts';
import { findSection } from '#db/sections.ts';
import { newestIds } from '#db/story-cards.ts';
import { monthOf } from '#domain/dates.ts';
import { sectionPath } from '#domain/section.ts';
import { monthIn, monthPath, monthPeriod } from '#domain/story-month.ts';

const { generateMetadata, Page } = gatheredPages(async (slug = '', asked = '') => {
  const month = monthIn(asked);
  if (!month) notFound();
  const section = await findSection(slug);
  if (!section) {
    const moved = await findMovedSection(slug);
    return moved ? permanentRedirect(monthPath({ slug: moved }, month)) : notFound();
  }
  const publication = await currentPublication();
  const within = monthPeriod(month, publication.timeZone);
  const set = { sectionId: section.id, within };
  const [newest] = await newestIds(set, 1);
  if (!newest) notFound();
  const name = monthOf(within.from, publication);
  const crumb = { name: section.name, path: sectionPath(section) };
  return {
    set,
    path: monthPath(section, month),
    title: `${section.name}, ${name}`,
    way: [crumb],
    kicker: <a href={crumb.path}>{section.name}</a>,
    holds: `in ${name}: ${section.name}`,
  };
});

export { generateMetadata };
export default Page;
