import { notFound, permanentRedirect } from 'next/navigation';
import { cache } from 'react';
import { type Asked, showsCards } from '#app/archive.ts';
import { shows } from '#app/page-cache.ts';
import { PageData } from '#app/page-data.tsx';
import { pageMetadata } from '#app/page-metadata.ts';
import { currentPublication } from '#app/publication.ts';
import { currentSite } from '#app/structured-data.tsx';
import { ArchiveHead } from '#components/archive/archive-head.tsx';
import { Pages } from '#components/pages.tsx';
import { RailHead } from '#components/rail-head.tsx';
import { MadeWorks } from '#components/work/made-works.tsx';
import { jobNames } from '#components/work/work-words.ts';
import { findMade, findMaker, findMovedMaker, jobsOf } from '#db/person-pages.ts';
import { pageTags } from '#domain/page-tags.ts';
import { pageNumber, pagePath } from '#domain/pagination.ts';
import { makerPath } from '#domain/person-page.ts';
import { nodeId } from '#domain/structured-data/node-id.ts';
import { makerNode } from '#domain/structured-data/person-nodes.ts';

type Props = { params: Promise<{ slug: string }>; searchParams: Asked };

const read = cache(async (slug: string, asked?: string | string[]) => {
  const person = await findMaker(slug);
  if (!person) {
    const moved = await findMovedMaker(slug);
    return moved ? permanentRedirect(makerPath(moved)) : notFound();
  }
  const number = pageNumber(asked);
  if (number === undefined) notFound();
  if (asked === '1') permanentRedirect(makerPath(person));
  const [made, jobs] = await Promise.all([findMade(person.id, number), jobsOf(person.id)]);
  if (!made) notFound();
  shows(pageTags.stories, pageTags.catalogue, ...made.works.map(({ work }) => pageTags.work(work.id)));
  showsCards(made.works.flatMap(({ review }) => review ?? []));
  return { person, made, jobs };
});

export async function generateMetadata({ params, searchParams }: Props) {
  const { person, made } = await read((await params).slug, (await searchParams).page);
  const { name } = await currentPublication();
  const { page, last } = made;
  const path = makerPath(person);
  const [newest] = made.works;
  return pageMetadata({
    title: page === 1 ? person.name : `${person.name}, page ${page}`,
    description: `What ${person.name} made, and what ${name} wrote about it${newest ? `: ${newest.work.title}` : ''}.`,
    path: pagePath(path, page),
    picture: made.works.find(({ review }) => review?.picture)?.review?.picture,
    neighbours: {
      previous: page > 1 ? pagePath(path, page - 1) : undefined,
      next: page < last ? pagePath(path, page + 1) : undefined,
    },
  });
}

export default async function Page({ params, searchParams }: Props) {
  const { person, made, jobs } = await read((await params).slug, (await searchParams).page);
  const site = await currentSite();
  const { locale, scoreScale } = site.publication;
  const { page, last, total } = made;
  return (
    <main id="main" className="page">
      <ArchiveHead kicker={<span>Person</span>} title={person.name}>
        {jobs.map((job) => (
          <span key={job}>{jobNames[job]}</span>
        ))}
      </ArchiveHead>
      <section aria-labelledby="made">
        <RailHead id="made" aside={<span className="meta">{worksInWords(total, locale)}</span>}>
          {page === 1 ? 'Newest first' : `Page ${page} of ${last}`}
        </RailHead>
        <MadeWorks works={made.works} scale={scoreScale} />
        <Pages
          label={`Pages of works by ${person.name}`}
          page={page}
          last={last}
          address={(number) => pagePath(makerPath(person), number)}
          words={{ before: 'Newer works', after: 'Older works' }}
        />
      </section>
      <PageData
        page={{
          ...{ type: 'ProfilePage', name: person.name, path: pagePath(makerPath(person), page) },
          about: nodeId.person(site.url, person),
        }}
        nodes={[makerNode(person, site.url)]}
      />
    </main>
  );
}

const worksInWords = (total: number, locale: string) =>
  total === 1 ? '1 work' : `${total.toLocaleString(locale)} works`;
