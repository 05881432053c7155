import { cache } from 'react';
import { Archive } from '#components/archive/archive.tsx';
import { ArchiveHead } from '#components/archive/archive-head.tsx';
import { ListBadges } from '#components/archive/list-badges.tsx';
import { OnNow } from '#components/archive/on-now.tsx';
import { countSince } from '#components/archive/since.ts';
import { listLengths } from '#db/ranked-lists.ts';
import { firstPublished, newestStories } from '#db/story-cards.ts';
import { pagePath } from '#domain/pagination.ts';
import type { StoryArea } from '#domain/story.ts';
import { type Asked, archiveMetadata, archivePage, showsCards } from './archive.ts';
import { PageData } from './page-data.tsx';
import { currentPublication } from './publication.ts';

type Words = {
  title: string;
  description: string;
  /** One of what it holds, and many. */
  counted: [one: string, many: string];
  empty: string;
};

type Props = { searchParams: Asked };

/** Beside the stories; all lists are a link away. */
const LISTS_SHOWN = 3;

/** The pages of everything in one area of the site, newest first. */
export function areaArchive(area: StoryArea, { title, description, counted, empty }: Words) {
  const path = `/${area}`;
  const set = { area };
  const read = cache((asked?: string | string[]) => archivePage(set, path, asked));

  async function generateMetadata({ searchParams }: Props) {
    return archiveMetadata({ title, description, path, at: await read((await searchParams).page) });
  }

  async function Page({ searchParams }: Props) {
    const at = await read((await searchParams).page);
    const [publication, first, lists] = await Promise.all([
      currentPublication(),
      firstPublished(set),
      area === 'lists' ? [] : newestStories({ area: 'lists' }, LISTS_SHOWN),
    ]);
    showsCards(lists);
    const lengths = await listLengths(lists.map(({ id }) => id));
    return (
      <main id="main" className="page">
        <ArchiveHead kicker={<span>Archive</span>} title={title} />
        <div className="split">
          <Archive
            heading={at.page === 1 ? 'Newest first' : `Page ${at.page} of ${at.last}`}
            remark={countSince(at.total, counted, first, publication)}
            empty={empty}
            label={`Pages of ${counted[1]}`}
            path={path}
            at={at}
            publication={publication}
          />
          <div className="chapters">
            {area === 'reviews' && <OnNow stories={at.stories} scale={publication.scoreScale} />}
            <ListBadges lists={lists} lengths={lengths} locale={publication.locale} />
          </div>
        </div>
        <PageData page={{ type: 'CollectionPage', name: title, path: pagePath(path, at.page) }} at={at} />
      </main>
    );
  }

  return { generateMetadata, Page };
}
