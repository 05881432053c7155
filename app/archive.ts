import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { findStoryPage } from '#db/story-cards.ts';
import { pageTags } from '#domain/page-tags.ts';
import { pageNumber, pagePath } from '#domain/pagination.ts';
import type { StoryCard } from '#domain/story-card.ts';
import type { StoryPage } from '#domain/story-page.ts';
import type { StorySet } from '#domain/story-set.ts';
import { shows } from './page-cache.ts';
import { type FeedLink, pageMetadata } from './page-metadata.ts';

/** What a page of Next is given of the address after the question mark. */
export type Asked = Promise<{ page?: string | string[] }>;

/** The page of a set that was asked for. An address that names none is not found; page 1 has no number. */
export async function archivePage(
  set: StorySet,
  path: string,
  asked: string | string[] | undefined,
): Promise<StoryPage> {
  const number = pageNumber(asked);
  if (number === undefined) notFound();
  if (asked === '1') permanentRedirect(path);
  const page = await findStoryPage(set, number);
  if (!page) notFound();
  showsCards(page.stories);
  return page;
}

/** Cards say what stories, writers and works are called and how many comments there are; a set changes with any story. */
export function showsCards(stories: StoryCard[]) {
  shows(pageTags.stories);
  for (const { id, writers, work } of stories) {
    shows(pageTags.story(id), pageTags.comments(id), ...writers.map(pageTags.writer));
    if (work) shows(pageTags.work(work.id));
  }
}

type Archive = { title: string; description: string; path: string; at: StoryPage; feeds?: FeedLink[] };

/** Each page of an archive is a page of its own: own title, own canonical address, its neighbours named. */
export function archiveMetadata({ title, description, path, at, feeds = [] }: Archive): Promise<Metadata> {
  const { page, last, stories } = at;
  return pageMetadata({
    feeds,
    title: page === 1 ? title : `${title}, page ${page}`,
    description,
    path: pagePath(path, page),
    picture: stories.find(({ picture }) => picture)?.picture,
    neighbours: {
      previous: page > 1 ? pagePath(path, page - 1) : undefined,
      next: page < last ? pagePath(path, page + 1) : undefined,
    },
  });
}
