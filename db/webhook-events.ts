import { randomUUID } from 'node:crypto';
import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import type { DeliveredEvent, WebhookEvent } from '#domain/webhook.ts';
import { toldUntil } from '#domain/webhook-attempt.ts';
import type { Handle } from './engine.ts';
import { inParts } from './in-parts.ts';
import { prepared } from './prepared.ts';
import { comments, webhookDeliveries, webhooks } from './schema.ts';
import { settings } from './settings.ts';
import { standingRows } from './standing-rows.postgres.ts';

const listening = prepared('webhooks, who listens', (db) => {
  const { id, events, state } = webhooks;
  const query = db
    .select({ id, events })
    .from(webhooks)
    .where(eq(state, sql.placeholder('state')))
    .orderBy(asc(id));
  return settings().MARQUEE_DATABASE ? standingRows(query) : query;
});

/** None of them is removed before the transaction ends: what happened must not fail because somebody is told no more. */
const listenersOf = async (event: WebhookEvent) =>
  (await listening({ state: 'on' })).filter(({ events }) => events.includes(event));

/** A message to be sent at once. No dot in its name, for that is what signatures part it by. */
export const messageTo = (webhookId: number, event: DeliveredEvent, now: Date) => ({
  ...{ webhookId, event, messageId: `msg_${randomUUID().replaceAll('-', '')}`, at: now },
  ...waitingFrom(now),
});

/** How a message stands that is put on its way, for the first time or again. */
export const waitingFrom = (now: Date) => ({
  ...{ state: 'waiting' as const, dueAt: now, until: toldUntil(now) },
  ...{ tries: 0, triedAt: null, status: null, durationMs: null, answer: '' },
});

/** Has everybody told who listens, in the transaction of what happened to the story. The worker of the server sends it. */
export async function queueStoryEvent(tx: Handle, storyId: number, event: WebhookEvent, now: Date) {
  const messages = (await listenersOf(event)).map(({ id }) => ({ ...messageTo(id, event, now), storyId }));
  if (messages.length > 0) await tx.insert(webhookDeliveries).values(messages);
}

/**
 * The same of comments that everybody can read from now on. Each is told once: one that was told before, and held or
 * removed since, is told again only if it could not be read when its turn came.
 */
export async function queueCommentEvents(tx: Handle, commentIds: readonly number[], now: Date) {
  const event = 'comment.published';
  const listeners = await listenersOf(event);
  const messages = listeners.flatMap(({ id }) =>
    commentIds.map((commentId) => ({ ...messageTo(id, event, now), commentId })),
  );
  for (const some of inParts(messages)) {
    await tx
      .insert(webhookDeliveries)
      .values(some)
      .onConflictDoUpdate({
        target: [webhookDeliveries.webhookId, webhookDeliveries.commentId],
        set: { ...waitingFrom(now), at: now },
        setWhere: eq(webhookDeliveries.state, 'overtaken'),
      });
  }
}

/** The same of comments of a story that came out again, whose turn came while it was away. */
export async function requeueComments(tx: Handle, storyId: number, now: Date) {
  const listeners = (await listenersOf('comment.published')).map(({ id }) => id);
  if (listeners.length === 0) return;
  const { webhookId, commentId, state } = webhookDeliveries;
  const said = tx
    .select({ id: comments.id })
    .from(comments)
    .where(and(eq(comments.storyId, storyId), eq(comments.state, 'visible')));
  await tx
    .update(webhookDeliveries)
    .set({ ...waitingFrom(now), at: now })
    .where(and(inArray(webhookId, listeners), inArray(commentId, said), eq(state, 'overtaken')));
}
