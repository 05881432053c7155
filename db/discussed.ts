import { and, count, desc, eq, gte } from 'drizzle-orm';
import type { Byline } from '#domain/byline.ts';
import type { StoryCard } from '#domain/story-card.ts';
import { read } from './connection.ts';
import { comments, stories, storyBylines } from './schema.ts';
import { signedBy, storyCards } from './story-cards.ts';

export type Discussed = { story: StoryCard; comments: number };

/** The stories with the most comments since a time, and how many those are. */
export async function mostDiscussedSince(since: Date, limit: number): Promise<Discussed[]> {
  const said = count();
  const rows = await read()
    .select({ id: comments.storyId, comments: said })
    .from(comments)
    .where(and(gte(comments.createdAt, since), eq(comments.state, 'visible')))
    .groupBy(comments.storyId)
    .orderBy(desc(said), desc(comments.storyId))
    // Some may have been withdrawn since; as many again leaves enough.
    .limit(limit * 2);
  const counts = new Map(rows.map((row) => [row.id, row.comments]));
  const cards = await storyCards(rows.map(({ id }) => id));
  return cards.slice(0, limit).map((story) => ({ story, comments: counts.get(story.id) ?? 0 }));
}

/** What a critic wrote that was talked about most, ever: each of their stories is looked at, and no one else's. */
export async function mostDiscussedBy(writer: Byline, limit: number): Promise<StoryCard[]> {
  const rows = await read()
    .select({ id: stories.id })
    .from(storyBylines)
    .innerJoin(stories, eq(stories.id, storyBylines.storyId))
    .where(signedBy(writer))
    .orderBy(desc(stories.visibleComments), desc(stories.id))
    .limit(limit);
  const cards = await storyCards(rows.map(({ id }) => id));
  return cards.filter(({ comments }) => comments > 0);
}
