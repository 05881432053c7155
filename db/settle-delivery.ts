import { and, eq, gt, isNotNull, ne, sql } from 'drizzle-orm';
import { transaction } from './connection.ts';
import type { Handle } from './engine.ts';
import { webhookDeliveries as deliveries, webhooks } from './schema.ts';
import { asTaken, type DeliveryInHand } from './webhook-deliveries.ts';
import { lockWebhook } from './webhook-lock.ts';
import { writeMessage } from './webhook-messages.ts';

/** Messages that come to their end without an attempt. */

/**
 * Readers do not have it any more. Asked once more while nobody else can change the message: what they have again by now is
 * left to be sent.
 */
export const dropDelivery = (delivery: DeliveryInHand, now: Date) =>
  settle(delivery, async () =>
    (await writeMessage(delivery)) ? { dueAt: now } : { ...unsent, state: 'overtaken', answer: '' },
  );

/** It waited so long, while its receiver was told nothing, that it is of no use any more. */
export const outliveDelivery = (delivery: DeliveryInHand) =>
  settle(delivery, async () => ({
    ...{ ...unsent, state: 'given-up', answer: 'It could not be sent while it was of use.' },
  }));

const unsent = { dueAt: null, status: null, durationMs: null };

function settle(delivery: DeliveryInHand, how: () => Promise<Partial<typeof deliveries.$inferInsert>>): Promise<void> {
  return transaction(async (tx) => {
    await lockWebhook(tx, delivery.webhookId);
    const same = { tries: sql`${deliveries.tries}` };
    const [held] = await tx.update(deliveries).set(same).where(asTaken(delivery)).returning({ id: deliveries.id });
    if (!held) return;
    await tx
      .update(deliveries)
      .set(await how())
      .where(eq(deliveries.id, held.id));
    await forgetFailure(tx, delivery.webhookId);
  });
}

/** A receiver fails as long as something that did not arrive waits for it. */
async function forgetFailure(tx: Handle, webhookId: number) {
  const waiting = and(eq(deliveries.webhookId, webhookId), isNotNull(deliveries.dueAt), gt(deliveries.tries, 0));
  const [tried] = await tx.select({ id: deliveries.id }).from(deliveries).where(waiting).limit(1);
  if (tried) return;
  await tx
    .update(webhooks)
    .set({ failingSince: null })
    .where(and(eq(webhooks.id, webhookId), ne(webhooks.state, 'off')));
}
