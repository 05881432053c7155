import { and, count, desc, eq, isNull } from 'drizzle-orm';
import { lastPage } from '#domain/pagination.ts';
import { ratingBars } from '#domain/rating.ts';
import {
  noReaderPage,
  type Reader,
  type ReaderPage,
  type ReaderPageChoice,
  SAID_PER_PAGE,
} from '#domain/reader-page.ts';
import { anonymous, type Viewer } from '#domain/viewer.ts';
import { withheldComment } from '#domain/withheld-comment.ts';
import { read, transaction } from './connection.ts';
import { ratingsBy } from './ratings.ts';
import { accounts, comments, readerPages, revisions, stories } from './schema.ts';
import { seenBy } from './seen-works.ts';
import { placeOf } from './spoiled-place.ts';

/** A row of posters. */
const SEEN_SHOWN = 12;

/** What an account has chosen to show. */
export async function readerPageChoice(accountId: number): Promise<ReaderPageChoice> {
  const [row] = await read().select().from(readerPages).where(eq(readerPages.accountId, accountId));
  return row ? { page: true, ratings: row.showsRatings, seen: row.showsSeen } : noReaderPage;
}

export function chooseReaderPage(accountId: number, { page, ratings, seen }: ReaderPageChoice): Promise<void> {
  return transaction(async (tx) => {
    const shown = { showsRatings: ratings, showsSeen: seen };
    if (!page) await tx.delete(readerPages).where(eq(readerPages.accountId, accountId));
    else {
      await tx
        .insert(readerPages)
        .values({ accountId, ...shown })
        .onConflictDoUpdate({ target: readerPages.accountId, set: shown });
    }
  });
}

/** The page of somebody who has chosen to have one, is not leaving and was not shut out; undefined for anybody else. */
export async function findReaderPage(
  handle: string,
  page: number,
  viewer: Viewer = anonymous,
): Promise<ReaderPage | undefined> {
  const [row] = await read()
    .select({
      reader: {
        id: accounts.id,
        name: accounts.name,
        handle: accounts.handle,
        socialHandle: accounts.socialHandle,
        bio: accounts.bio,
        role: accounts.role,
        createdAt: accounts.createdAt,
      },
      showsRatings: readerPages.showsRatings,
      showsSeen: readerPages.showsSeen,
    })
    .from(accounts)
    .innerJoin(readerPages, eq(readerPages.accountId, accounts.id))
    .where(and(eq(accounts.handle, handle), isNull(accounts.bannedAt), isNull(accounts.leavesAt)));
  if (!row) return undefined;
  const { reader } = row;
  const total = await saidInAll(reader);
  const last = lastPage(total, SAID_PER_PAGE);
  if (page > last) return undefined;
  const [said, ratings, seen] = await Promise.all([
    saidBy(reader, page, viewer),
    row.showsRatings ? ratingsBy(reader.id).then(ratingBars) : undefined,
    row.showsSeen ? seenBy(reader.id, SEEN_SHOWN) : undefined,
  ]);
  return { reader, said, total, page, last, ratings, seen };
}

/** What everybody can read: visible, under a story that is out. */
const standing = ({ id }: Reader) =>
  and(eq(comments.accountId, id), eq(comments.state, 'visible'), eq(stories.status, 'published'));

async function saidInAll(reader: Reader): Promise<number> {
  const [row] = await read()
    .select({ total: count() })
    .from(comments)
    .innerJoin(stories, eq(stories.id, comments.storyId))
    .where(standing(reader));
  return row?.total ?? 0;
}

async function saidBy(reader: Reader, page: number, viewer: Viewer) {
  const rows = await read()
    .select({
      id: comments.id,
      number: comments.number,
      text: comments.text,
      spoils: comments.spoils,
      spoilsSeason: comments.spoilsSeason,
      spoilsEpisode: comments.spoilsEpisode,
      createdAt: comments.createdAt,
      story: { area: stories.area, slug: stories.slug, headline: revisions.headline },
    })
    .from(comments)
    .innerJoin(stories, eq(stories.id, comments.storyId))
    .innerJoin(revisions, eq(revisions.id, stories.publishedRevisionId))
    .where(standing(reader))
    .orderBy(desc(comments.createdAt), desc(comments.id))
    .limit(SAID_PER_PAGE)
    .offset((page - 1) * SAID_PER_PAGE);
  // Among works of all kinds nobody has seen everything: what is covered is read where it was said, except by its author.
  const own = viewer.kind === 'account' && viewer.id === reader.id;
  return rows.map(({ text, spoils, spoilsSeason, spoilsEpisode, story, ...said }) => ({
    ...said,
    words: withheldComment({ text, spoils, spoilsUpTo: placeOf({ spoilsSeason, spoilsEpisode }) }, own),
    story: { ...story, slug: story.slug ?? '' },
  }));
}
