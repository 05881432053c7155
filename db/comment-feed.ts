import { and, desc, eq } from 'drizzle-orm';
import { FEED_COMMENTS, type FeedComment } from '#domain/comment-feed.ts';
import type { StoryArea } from '#domain/story.ts';
import { pagesOfAuthors } from './author-pages.ts';
import { commenterName } from './commenter-name.ts';
import { read } from './connection.ts';
import { accounts, comments, revisions, stories } from './schema.ts';
import { placeOf } from './spoiled-place.ts';

export type CommentsOfStory = {
  story: { id: number; area: StoryArea; slug: string; headline: string };
  /** The accounts that stand in it. */
  authors: number[];
  /** Newest first. */
  comments: FeedComment[];
};

/** What was said last under a published story, as far as everybody can read it. */
export async function newestComments(area: StoryArea, slug: string): Promise<CommentsOfStory | undefined> {
  const [story] = await read()
    .select({ id: stories.id, headline: revisions.headline })
    .from(stories)
    .innerJoin(revisions, eq(revisions.id, stories.publishedRevisionId))
    .where(and(eq(stories.area, area), eq(stories.slug, slug), eq(stories.status, 'published')));
  if (!story) return undefined;
  const rows = await read()
    .select({
      id: comments.id,
      number: comments.number,
      accountId: comments.accountId,
      name: commenterName,
      text: comments.text,
      spoils: comments.spoils,
      spoilsSeason: comments.spoilsSeason,
      spoilsEpisode: comments.spoilsEpisode,
      createdAt: comments.createdAt,
      editedAt: comments.editedAt,
    })
    .from(comments)
    .innerJoin(accounts, eq(accounts.id, comments.accountId))
    .where(and(eq(comments.storyId, story.id), eq(comments.state, 'visible')))
    .orderBy(desc(comments.number))
    .limit(FEED_COMMENTS);
  const authors = [...new Set(rows.map(({ accountId }) => accountId))];
  const pages = await pagesOfAuthors(authors);
  return {
    story: { ...story, area, slug },
    authors,
    comments: rows.map(({ accountId, name, spoilsSeason, spoilsEpisode, ...row }) => ({
      ...row,
      spoilsUpTo: placeOf({ spoilsSeason, spoilsEpisode }),
      author: { name, path: pages.get(accountId) },
    })),
  };
}
