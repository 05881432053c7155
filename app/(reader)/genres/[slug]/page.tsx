import { notFound } from 'next/navigation';
import { gatheredPages } from '#app/gathered.tsx';
import { shows } from '#app/page-cache.ts';
import { findGenre } from '#db/genres.ts';
import { GENRES_PATH, genrePath } from '#domain/genre.ts';
import { pageTags } from '#domain/page-tags.ts';
import { genresCrumb } from '#domain/structured-data/crumbs.ts';

const { generateMetadata, Page } = gatheredPages(async (slug) => {
  const genre = await findGenre(slug);
  if (!genre) notFound();
  shows(pageTags.catalogue);
  return {
    set: { genreId: genre.id },
    path: genrePath(genre),
    title: genre.name,
    way: [genresCrumb],
    kicker: <a href={GENRES_PATH}>Genre</a>,
    holds: `on works of this genre, ${genre.name}: reviews and features`,
  };
});

export { generateMetadata };
export default Page;
