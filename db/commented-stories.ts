import { and, eq } from 'drizzle-orm';
import type { CommentedStory } from '#domain/comment.ts';
import type { StoryArea } from '#domain/story.ts';
import { read } from './connection.ts';
import { stories } from './schema.ts';

export const storyColumns = {
  id: stories.id,
  area: stories.area,
  slug: stories.slug,
  authorId: stories.authorId,
  commentsClosedAt: stories.commentsClosedAt,
  holdComments: stories.holdComments,
  slowSeconds: stories.slowSeconds,
};

/** Only a story that was never published has no slug, and nobody comments on that. */
export const withAddress = (row: Omit<CommentedStory, 'slug'> & { slug: string | null }): CommentedStory => ({
  ...row,
  slug: row.slug ?? '',
});

/** A published story by its number: what an action needs to know of it. */
export const findCommentedStory = (id: number) => findWhere(eq(stories.id, id));

export const findCommentedStoryAt = (area: StoryArea, slug: string) =>
  findWhere(and(eq(stories.area, area), eq(stories.slug, slug)));

async function findWhere(which: ReturnType<typeof and>): Promise<CommentedStory | undefined> {
  const [row] = await read()
    .select(storyColumns)
    .from(stories)
    .where(and(which, eq(stories.status, 'published')));
  return row && withAddress(row);
}
