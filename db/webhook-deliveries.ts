import { and, asc, count, desc, eq, inArray, isNotNull, isNull, lte, sql } from 'drizzle-orm';
import { lastPage } from '#domain/pagination.ts';
import { type Delivery, webhookPath } from '#domain/webhook.ts';
import {
  type Attempt,
  attemptInWords,
  DELIVERY_LEASE_MS,
  hasArrived,
  isGivenUp,
  nextPost,
} from '#domain/webhook-attempt.ts';
import { writeDown } from './audit.ts';
import { read, transaction } from './connection.ts';
import type { Handle } from './engine.ts';
import { webhookDeliveries as deliveries, webhooks } from './schema.ts';
import { lockWebhook } from './webhook-lock.ts';
import { secretsOf } from './webhook-secret.ts';

/** A receiver that is told of things, with all that signs for it. */
export type Receiver = { id: number; name: string; address: string; secrets: string[] };

export async function receivers(): Promise<Receiver[]> {
  const { id, name, address, seed, nextSeed } = webhooks;
  const rows = await read()
    .select({ id, name, address, seed, nextSeed })
    .from(webhooks)
    .where(eq(webhooks.state, 'on'));
  return rows.map(({ seed, nextSeed, ...receiver }) => ({ ...receiver, secrets: secretsOf({ seed, nextSeed }) }));
}

const inHand = {
  ...{ id: deliveries.id, webhookId: deliveries.webhookId, messageId: deliveries.messageId },
  ...{ event: deliveries.event, storyId: deliveries.storyId, commentId: deliveries.commentId, at: deliveries.at },
  ...{ dueAt: deliveries.dueAt, until: deliveries.until, tries: deliveries.tries },
};

/** A message that this process sends now. */
export type DeliveryInHand = Pick<
  typeof deliveries.$inferSelect,
  'id' | 'webhookId' | 'messageId' | 'event' | 'storyId' | 'commentId' | 'at' | 'dueAt' | 'until' | 'tries'
>;

/** Takes those to one receiver that have waited longest, for as long as the lease lasts, as takeLetters does. */
export async function takeDeliveries(webhookId: number, now: Date, most: number): Promise<DeliveryInHand[]> {
  const due = and(eq(deliveries.webhookId, webhookId), lte(deliveries.dueAt, now));
  const waiting = await read()
    .select({ id: deliveries.id })
    .from(deliveries)
    .where(due)
    .orderBy(asc(deliveries.dueAt), asc(deliveries.id))
    .limit(most);
  if (waiting.length === 0) return [];
  const ids = waiting.map(({ id }) => id);
  return transaction(async (tx) => {
    await lockWebhook(tx, webhookId);
    return (
      tx
        .update(deliveries)
        .set({ dueAt: new Date(now.getTime() + DELIVERY_LEASE_MS) })
        // Asked once more: another process may have been quicker.
        .where(and(inArray(deliveries.id, ids), due))
        .returning(inHand)
    );
  });
}

/** As it was taken: what somebody put on its way again meanwhile is sent again. */
export const asTaken = ({ id, dueAt }: DeliveryInHand) =>
  and(eq(deliveries.id, id), dueAt ? eq(deliveries.dueAt, dueAt) : isNull(deliveries.dueAt));

/**
 * Keeps what an attempt came to. What did not arrive is tried again after a pause, or given up; a receiver at which nothing
 * has arrived for long, or that says it is gone, is switched off.
 */
export function keepAttempt(delivery: DeliveryInHand, attempt: Attempt, now: Date): Promise<void> {
  const { status, answer, durationMs } = attempt;
  const tries = delivery.tries + 1;
  const tried = { status, answer, durationMs, tries, triedAt: now };
  return transaction(async (tx) => {
    await lockWebhook(tx, delivery.webhookId);
    if (hasArrived(attempt)) {
      const arrived = { ...tried, state: 'arrived' as const, dueAt: null };
      await tx.update(deliveries).set(arrived).where(asTaken(delivery));
      await tx
        .update(webhooks)
        .set({ failingSince: null })
        .where(and(eq(webhooks.id, delivery.webhookId), isNotNull(webhooks.failingSince)));
      return;
    }
    const dueAt = nextPost(tries, delivery.until, attempt, now);
    const failed = { ...tried, dueAt, state: dueAt ? ('waiting' as const) : ('given-up' as const) };
    await tx.update(deliveries).set(failed).where(asTaken(delivery));
    await countFailure(tx, delivery.webhookId, attempt, now);
  });
}

async function countFailure(tx: Handle, webhookId: number, attempt: Attempt, now: Date) {
  const [webhook] = await tx
    .update(webhooks)
    .set({ failingSince: sql`coalesce(${webhooks.failingSince}, ${sql.param(now, webhooks.failingSince)})` })
    .where(and(eq(webhooks.id, webhookId), eq(webhooks.state, 'on')))
    .returning({ name: webhooks.name, failingSince: webhooks.failingSince });
  if (!webhook?.failingSince || !isGivenUp(webhook.failingSince, attempt, now)) return;
  const offBecause = attemptInWords(attempt);
  await tx.update(webhooks).set({ state: 'off', offBecause }).where(eq(webhooks.id, webhookId));
  const act = { act: 'webhook-switched-off', subjectId: webhookId, subject: webhook.name } as const;
  const change = { before: { state: 'on' }, after: { state: 'off' } };
  await writeDown(tx, null, { ...act, path: webhookPath(webhookId), ...change }, now);
}

export const DELIVERIES_PER_PAGE = 50;

export type DeliveryPage = { rows: Delivery[]; total: number; page: number; last: number };

/** One page of the log of a receiver, newest first; undefined past its end. */
export async function findDeliveryPage(webhookId: number, page: number): Promise<DeliveryPage | undefined> {
  const of = eq(deliveries.webhookId, webhookId);
  const [counted] = await read().select({ deliveries: count() }).from(deliveries).where(of);
  const total = counted?.deliveries ?? 0;
  const last = lastPage(total, DELIVERIES_PER_PAGE);
  if (page > last) return undefined;
  const rows = await read()
    .select({
      ...{ id: deliveries.id, messageId: deliveries.messageId, event: deliveries.event, state: deliveries.state },
      ...{ storyId: deliveries.storyId, commentId: deliveries.commentId },
      ...{ at: deliveries.at, tries: deliveries.tries, triedAt: deliveries.triedAt, status: deliveries.status },
      ...{ durationMs: deliveries.durationMs, answer: deliveries.answer, dueAt: deliveries.dueAt },
    })
    .from(deliveries)
    .where(of)
    .orderBy(desc(deliveries.id))
    .limit(DELIVERIES_PER_PAGE)
    .offset((page - 1) * DELIVERIES_PER_PAGE);
  return { rows, total, page, last };
}
