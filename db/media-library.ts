import { and, asc, count, countDistinct, desc, eq, gt, inArray, lte, notExists, type SQL, sql } from 'drizzle-orm';
import type { LibraryPage, LibraryPicture } from '#domain/library-picture.ts';
import {
  type MediaCounts,
  type MediaFilter,
  type MediaOrder,
  type MediaTab,
  mediaTabs,
  PICTURES_PER_PAGE,
} from '#domain/media-filter.ts';
import { lastPage } from '#domain/pagination.ts';
import { read } from './connection.ts';
import { hasWord } from './picture-search.ts';
import { media, pictureJobs, pictureUses, works } from './schema.ts';
import { wallColumns } from './wall-pictures.ts';

const orders: Record<MediaOrder, SQL[]> = {
  newest: [desc(media.createdAt), desc(media.id)],
  oldest: [asc(media.createdAt), asc(media.id)],
  largest: [desc(media.bytes), desc(media.id)],
};

/** One page of the library, and how many hang under each tab; undefined past the end. */
export async function findLibraryPage({
  tab,
  word,
  order = 'newest',
  page,
}: MediaFilter): Promise<LibraryPage | undefined> {
  const counts = await countByTab(word);
  const last = lastPage(counts[tab], PICTURES_PER_PAGE);
  if (page > last) return undefined;
  const rows = await read()
    .select({ ...wallColumns, state: pictureJobs.state })
    .from(media)
    .leftJoin(pictureJobs, eq(pictureJobs.mediaId, media.id))
    .where(and(hasWord(word), under(tab)))
    .orderBy(...orders[order])
    .limit(PICTURES_PER_PAGE)
    .offset((page - 1) * PICTURES_PER_PAGE);
  const uses = await usesOf(rows.map(({ id }) => id));
  const pictures: LibraryPicture[] = rows.map((row) => ({ ...row, uses: uses.get(row.id) ?? 0 }));
  return { pictures, page, last, counts };
}

function under(tab: MediaTab): SQL | undefined {
  switch (tab) {
    case 'all':
      return undefined;
    case 'stills':
      return lte(media.height, media.width);
    case 'posters':
      return gt(media.height, media.width);
    case 'undescribed':
      return and(eq(media.alt, ''), eq(media.decorative, false));
    case 'unused':
      return and(notExists(inStories()), notExists(onWorks()));
  }
}

const inStories = () =>
  read().select({ id: pictureUses.storyId }).from(pictureUses).where(eq(pictureUses.mediaId, media.id));
const onWorks = () => read().select({ id: works.id }).from(works).where(eq(works.posterId, media.id));

/** In one pass over the library. */
async function countByTab(word: string): Promise<MediaCounts> {
  const among = (tab: MediaTab) => sql<number>`count(case when ${under(tab) ?? sql`1 = 1`} then 1 end)`.mapWith(Number);
  const columns = Object.fromEntries(mediaTabs.map((tab) => [tab, among(tab)])) as Record<MediaTab, SQL<number>>;
  const [counts] = await read().select(columns).from(media).where(hasWord(word));
  return counts ?? { all: 0, stills: 0, posters: 0, undescribed: 0, unused: 0 };
}

/** In how many stories and on how many works each of these pictures stands. */
async function usesOf(ids: number[]): Promise<ReadonlyMap<number, number>> {
  const uses = new Map<number, number>();
  if (ids.length === 0) return uses;
  const inTexts = await read()
    .select({ id: pictureUses.mediaId, uses: countDistinct(pictureUses.storyId) })
    .from(pictureUses)
    .where(inArray(pictureUses.mediaId, ids))
    .groupBy(pictureUses.mediaId);
  const asPosters = await read()
    .select({ id: works.posterId, uses: count() })
    .from(works)
    .where(inArray(works.posterId, ids))
    .groupBy(works.posterId);
  for (const { id, uses: found } of [...inTexts, ...asPosters]) {
    if (id !== null) uses.set(id, (uses.get(id) ?? 0) + found);
  }
  return uses;
}
