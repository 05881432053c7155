import { sql } from 'drizzle-orm';
import { deliveredEvents, deliveryStates, type WebhookEvent, webhookStates } from '../../domain/webhook.ts';
import { among, type Kit } from '../kit.ts';

/** Whom the publication tells what readers have got, and what became of each message. */
export function defineWebhooks(kit: Kit) {
  const webhooks = kit.table(
    'webhooks',
    {
      id: kit.id(),
      name: kit.text().notNull(),
      address: kit.text().notNull(),
      events: kit.json<WebhookEvent[]>().notNull(),
      state: kit.oneOf(webhookStates).notNull(),
      /** What its secret is made of, together with the secret of the house: by itself it signs nothing. */
      seed: kit.text().notNull(),
      /** Of a second secret, which takes the place of the first; until then both sign. */
      nextSeed: kit.text(),
      failingSince: kit.time(),
      offBecause: kit.text().notNull().default(''),
    },
    (t) => [kit.index('webhooks_state').on(t.state, t.id), among(kit, 'webhooks_state_known', t.state, webhookStates)],
  );

  /** A row holds no words: what it says is read when it is sent, so that nothing goes out that readers have no more. */
  const webhookDeliveries = kit.table(
    'webhook_deliveries',
    {
      id: kit.id(),
      /** The webhook-id: the same at every attempt, so that a receiver knows what it had before. */
      messageId: kit.text().notNull(),
      webhookId: kit
        .int()
        .notNull()
        .references(() => webhooks.id, { onDelete: 'cascade' }),
      event: kit.oneOf(deliveredEvents).notNull(),
      storyId: kit.int(),
      commentId: kit.int(),
      /** When it happened. */
      at: kit.time().notNull(),
      state: kit.oneOf(deliveryStates).notNull(),
      /** When it may be taken: at once, after a pause, or when whoever sends it should long be done. */
      dueAt: kit.time(),
      /** Until when it is tried. */
      until: kit.time().notNull(),
      tries: kit.int().notNull().default(0),
      triedAt: kit.time(),
      status: kit.int(),
      durationMs: kit.int(),
      answer: kit.text().notNull().default(''),
    },
    (t) => [
      kit.unique('webhook_deliveries_message').on(t.messageId),
      // A comment is told once, however often it was held and let through.
      kit.unique('webhook_deliveries_comment').on(t.webhookId, t.commentId),
      kit.index('webhook_deliveries_due').on(t.webhookId, t.dueAt, t.id),
      kit.index('webhook_deliveries_log').on(t.webhookId, t.id),
      kit.index('webhook_deliveries_at').on(t.at),
      among(kit, 'webhook_deliveries_event', t.event, deliveredEvents),
      among(kit, 'webhook_deliveries_state', t.state, deliveryStates),
      kit.check('webhook_deliveries_due_while_waiting', sql`(${t.dueAt} is not null) = (${t.state} = 'waiting')`),
    ],
  );

  return { webhooks, webhookDeliveries };
}
