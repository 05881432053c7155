import { notFound, permanentRedirect } from 'next/navigation';
import { cache } from 'react';
import { type Asked, archiveMetadata, archivePage, showsCards } from '#app/archive.ts';
import { PageData } from '#app/page-data.tsx';
import { currentPublication } from '#app/publication.ts';
import { Archive } from '#components/archive/archive.tsx';
import { ArchiveHead } from '#components/archive/archive-head.tsx';
import { ListBadges } from '#components/archive/list-badges.tsx';
import { OnNow } from '#components/archive/on-now.tsx';
import { SectionLatest, SectionLead } from '#components/archive/section-front.tsx';
import { SectionMonths } from '#components/archive/section-months.tsx';
import { countSince } from '#components/archive/since.ts';
import { Writers } from '#components/archive/writers.tsx';
import { findMovedSection } from '#db/desk-sections.ts';
import { listLengths } from '#db/ranked-lists.ts';
import { findSection } from '#db/sections.ts';
import { firstPublished, newestStories } from '#db/story-cards.ts';
import { monthsOfSection } from '#db/story-months.ts';
import { feedOf } from '#domain/feed-format.ts';
import { pagePath } from '#domain/pagination.ts';
import { sectionPath } from '#domain/section.ts';

type Props = { params: Promise<{ slug: string }>; searchParams: Asked };

/** Beside the newest stories; all lists are a link away. */
const LISTS_SHOWN = 3;

const read = cache(async (slug: string, asked?: string | string[]) => {
  const section = await findSection(slug);
  if (!section) {
    const moved = await findMovedSection(slug);
    return moved ? permanentRedirect(sectionPath({ slug: moved })) : notFound();
  }
  return { section, at: await archivePage({ sectionId: section.id }, sectionPath(section), asked) };
});

export async function generateMetadata({ params, searchParams }: Props) {
  const { section, at } = await read((await params).slug, (await searchParams).page);
  const { name } = await currentPublication();
  const description = `${section.name} in ${name}: reviews, features and lists, newest first.`;
  const path = sectionPath(section);
  const feeds = [{ feed: feedOf(path), title: `${name}: ${section.name}` }];
  return archiveMetadata({ title: section.name, description, path, at, feeds });
}

export default async function Page({ params, searchParams }: Props) {
  const { section, at } = await read((await params).slug, (await searchParams).page);
  const set = { sectionId: section.id };
  const opening = at.page === 1 && at.total > 0;
  const publication = await currentPublication();
  const [first, lists, months] = await Promise.all([
    firstPublished(set),
    newestStories({ ...set, kind: 'list' }, LISTS_SHOWN),
    opening ? monthsOfSection(section.id, publication.timeZone) : [],
  ]);
  showsCards(lists);
  const lengths = await listLengths(lists.map(({ id }) => id));
  const since = countSince(at.total, ['story', 'stories'], first, publication);
  return (
    <main id="main" className="page">
      <ArchiveHead
        kicker={
          <>
            <span>Section</span>
            {since && <span>{since}</span>}
          </>
        }
        title={section.name}
      >
        {at.total > 0 && <Writers stories={at.stories} />}
      </ArchiveHead>
      {opening && <SectionLead at={at} publication={publication} />}
      <div className={opening ? 'split band' : 'split'}>
        {opening ? (
          <SectionLatest section={section} at={at} publication={publication} />
        ) : (
          <Archive
            heading={at.page > 1 ? `Page ${at.page} of ${at.last}` : `Latest in ${section.name}`}
            empty={`Nothing has been published in ${section.name} yet.`}
            label={`Pages of ${section.name}`}
            path={sectionPath(section)}
            at={at}
            publication={publication}
            inSection
          />
        )}
        <div className="chapters">
          <OnNow stories={at.stories} scale={publication.scoreScale} />
          <ListBadges lists={lists} lengths={lengths} locale={publication.locale} />
        </div>
      </div>
      {opening && <SectionMonths section={section} months={months} publication={publication} />}
      <PageData
        page={{ type: 'CollectionPage', name: section.name, path: pagePath(sectionPath(section), at.page) }}
        at={at}
      />
    </main>
  );
}
