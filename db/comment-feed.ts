import { and, desc, eq, type SQL } from 'drizzle-orm';
import { FEED_COMMENTS, type FeedComment } from '#domain/comment-feed.ts';
import type { StoryArea } from '#domain/story.ts';
import { pagesOfAuthors } from './author-pages.ts';
import { commenterName } from './commenter-name.ts';
import { read } from './connection.ts';
import { accounts, comments, revisions, stories } from './schema.ts';
import { placeOf } from './spoiled-place.ts';

type Story = { id: number; area: StoryArea; slug: string; headline: string };

export type CommentsOfStory = {
  story: Story;
  /** The accounts that stand in it. */
  authors: number[];
  /** Newest first. */
  comments: FeedComment[];
};

/** What was said last under a published story, as far as everybody can read it. */
export async function newestComments(area: StoryArea, slug: string): Promise<CommentsOfStory | undefined> {
  const story = await publishedStory(and(eq(stories.area, area), eq(stories.slug, slug)));
  if (!story) return undefined;
  const rows = await visible(eq(comments.storyId, story.id), FEED_COMMENTS);
  const authors = [...new Set(rows.map(({ accountId }) => accountId))];
  const pages = await pagesOfAuthors(authors);
  return { story, authors, comments: rows.map((row) => feedComment(row, pages)) };
}

async function publishedStory(which: SQL | undefined): Promise<Story | undefined> {
  const [row] = await read()
    .select({ id: stories.id, area: stories.area, slug: stories.slug, headline: revisions.headline })
    .from(stories)
    .innerJoin(revisions, eq(revisions.id, stories.publishedRevisionId))
    .where(and(which, eq(stories.status, 'published')));
  return row?.slug ? { ...row, slug: row.slug } : undefined;
}

type Row = Awaited<ReturnType<typeof visible>>[number];

/** Comments that everybody can read, those with the highest numbers first. */
const visible = (which: SQL, most: number) =>
  read()
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
    .where(and(which, eq(comments.state, 'visible')))
    .orderBy(desc(comments.number))
    .limit(most);

const feedComment = (
  { id, number, text, spoils, createdAt, editedAt, ...row }: Row,
  pages: ReadonlyMap<number, string>,
): FeedComment => ({
  ...{ id, number, text, spoils, createdAt, editedAt, spoilsUpTo: placeOf(row) },
  author: { name: row.name, path: pages.get(row.accountId) },
});
