import { shows } from '#app/page-cache.ts';
import { PageData } from '#app/page-data.tsx';
import { pageMetadata } from '#app/page-metadata.ts';
import { currentPublication } from '#app/publication.ts';
import { Almanac } from '#components/archive/almanac.tsx';
import { ArchiveHead } from '#components/archive/archive-head.tsx';
import { Empty } from '#components/empty.tsx';
import { genresWithStories } from '#db/genres.ts';
import { GENRES_PATH, genrePath } from '#domain/genre.ts';
import { pageTags } from '#domain/page-tags.ts';
import { genresCrumb } from '#domain/structured-data/crumbs.ts';

export async function generateMetadata() {
  const { name } = await currentPublication();
  const description = `The genres of what ${name} wrote about, from A to Z.`;
  return pageMetadata({ title: 'Genres', description, path: GENRES_PATH });
}

export default async function Page() {
  shows(pageTags.stories, pageTags.catalogue);
  const [{ locale }, genres] = await Promise.all([currentPublication(), genresWithStories()]);
  const entries = genres
    .map((genre) => ({ href: genrePath(genre), name: genre.name, stories: genre.stories }))
    .toSorted((a, b) => a.name.localeCompare(b.name, locale));
  const letters = [...Map.groupBy(entries, ({ name }) => name.slice(0, 1).toLocaleUpperCase(locale))];
  return (
    <main id="main" className="page">
      <ArchiveHead kicker={<span>Archive</span>} title="Genres" />
      {letters.length === 0 && <Empty title="No work has a genre yet.">The first will stand here.</Empty>}
      <Almanac rows={letters} locale={locale} wide />
      <PageData page={{ type: 'CollectionPage', ...genresCrumb }} />
    </main>
  );
}
