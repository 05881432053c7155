import { and, eq } from 'drizzle-orm';
import { tellStorySummary } from '#domain/api/tell-story.ts';
import type { Site } from '#domain/feed.ts';
import { commentData, type WebhookMessage, withdrawnData } from '#domain/webhook-message.ts';
import { findCommentNumbered } from './api/comment-pages.ts';
import { read } from './connection.ts';
import { findPublication } from './publication.ts';
import { comments, stories } from './schema.ts';
import { settings } from './settings.ts';
import { storyCards } from './story-cards.ts';
import type { DeliveryInHand } from './webhook-deliveries.ts';

/**
 * What a message says, read at the moment when it is sent: nothing goes out that readers do not have then. Undefined where
 * it is not so any more.
 */
export async function writeMessage(delivery: DeliveryInHand): Promise<WebhookMessage | undefined> {
  const site = { publication: await findPublication(), url: settings().url };
  const data = await dataOf(delivery, site);
  return data && { type: delivery.event, timestamp: delivery.at.toISOString(), data };
}

async function dataOf({ event, storyId, commentId }: DeliveryInHand, site: Site) {
  switch (event) {
    case 'test':
      return { publication: site.publication.name, url: site.url };
    case 'story.published':
    case 'story.changed': {
      const [story] = await storyCards([storyId ?? 0]);
      return story && tellStorySummary(story, site);
    }
    case 'story.withdrawn': {
      const story = await withdrawnStory(storyId ?? 0);
      return story && withdrawnData(story, site);
    }
    case 'comment.published': {
      const found = await publicComment(commentId ?? 0);
      return found && commentData(found.comment, found.story, site);
    }
  }
}

/** A comment that everybody can read, and the published story under which it stands. */
async function publicComment(id: number) {
  const [row] = await read()
    .select({ number: comments.number, storyId: comments.storyId })
    .from(comments)
    .where(and(eq(comments.id, id), eq(comments.state, 'visible')));
  const [story] = row ? await storyCards([row.storyId]) : [];
  const comment = row && story && (await findCommentNumbered(story.id, row.number));
  return comment && { story, comment };
}

/** A story that readers had and have no more, at the address where they had it. */
async function withdrawnStory(id: number) {
  const { kind, area, slug, status } = stories;
  const [row] = await read()
    .select({ id: stories.id, kind, area, slug, status })
    .from(stories)
    .where(eq(stories.id, id));
  return row?.slug && row.status !== 'published' ? { ...row, slug: row.slug } : undefined;
}
