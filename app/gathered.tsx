import type { ReactNode } from 'react';
import { cache } from 'react';
import { Archive } from '#components/archive/archive.tsx';
import { ArchiveHead } from '#components/archive/archive-head.tsx';
import { OnNow } from '#components/archive/on-now.tsx';
import { countSince } from '#components/archive/since.ts';
import { firstPublished } from '#db/story-cards.ts';
import { feedOf } from '#domain/feed-format.ts';
import { pagePath } from '#domain/pagination.ts';
import type { StorySet } from '#domain/story-set.ts';
import type { Crumb } from '#domain/structured-data/page-nodes.ts';
import { type Asked, archiveMetadata, archivePage } from './archive.ts';
import { PageData } from './page-data.tsx';
import { currentPublication } from './publication.ts';

/** A set of stories that an address names. */
type Gathered = {
  set: StorySet;
  path: string;
  title: string;
  /** The small word above the title: what gathers them, and the way to the others of its kind. */
  kicker: ReactNode;
  /** What stands in it, to follow the name of the publication. */
  holds: string;
  /** What lies between the front page and this one. */
  way?: Crumb[];
  /** Whether the page has a feed. */
  fed?: boolean;
};

type Props = { params: Promise<Record<string, string>>; searchParams: Asked };

/**
 * The pages of the stories that share a tag, a genre, a year. `find` is given the parts of the address that name the set,
 * and answers for one that names nothing.
 */
export function gatheredPages(find: (...parts: string[]) => Promise<Gathered>) {
  const read = cache(async (asked: string | string[] | undefined, ...parts: string[]) => {
    const gathered = await find(...parts);
    return { ...gathered, at: await archivePage(gathered.set, gathered.path, asked) };
  });

  async function readFor({ params, searchParams }: Props) {
    // A folder calls a part of its address what it is: a slug, a year.
    return read((await searchParams).page, ...Object.values(await params));
  }

  async function generateMetadata(props: Props) {
    const { title, path, holds, at, fed } = await readFor(props);
    const { name } = await currentPublication();
    const feeds = fed ? [{ feed: feedOf(path), title: `${name}: ${title}` }] : [];
    return archiveMetadata({ title, description: `${name} ${holds}, newest first.`, path, at, feeds });
  }

  async function Page(props: Props) {
    const { set, path, title, kicker, way = [], at } = await readFor(props);
    const isMonth = 'sectionId' in set && set.within !== undefined;
    const [publication, first] = await Promise.all([currentPublication(), isMonth ? undefined : firstPublished(set)]);
    return (
      <main id="main" className="page">
        <ArchiveHead kicker={kicker} title={title} />
        <div className="split">
          <Archive
            heading={at.page === 1 ? 'Newest first' : `Page ${at.page} of ${at.last}`}
            remark={countSince(at.total, ['story', 'stories'], first, publication)}
            empty=""
            label={`Pages of ${title}`}
            path={path}
            at={at}
            publication={publication}
          />
          <div className="chapters">
            <OnNow stories={at.stories} scale={publication.scoreScale} />
          </div>
        </div>
        <PageData page={{ type: 'CollectionPage', name: title, path: pagePath(path, at.page), way }} at={at} />
      </main>
    );
  }

  return { generateMetadata, Page };
}
