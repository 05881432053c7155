import { randomUUID } from 'node:crypto';
import type { DeliveredEvent } from '#domain/webhook.ts';
import { transaction } from './connection.ts';
import { webhookDeliveries, webhooks } from './schema.ts';
import { messageTo } from './webhook-events.ts';

/** A receiver straight into the table, which is told nothing by itself. */
export function makeWebhook(fields: Partial<typeof webhooks.$inferInsert> = {}): Promise<number> {
  const receiver = { name: 'Our mirror', address: 'https://mirror.example/hook', events: [], seed: randomUUID() };
  return transaction(async (tx) => {
    const [made] = await tx
      .insert(webhooks)
      .values({ ...receiver, state: 'on', ...fields })
      .returning({ id: webhooks.id });
    if (!made) throw new Error('The webhook was not made.');
    return made.id;
  });
}

/** A message to it, as it stands in its log. */
export function makeDelivery(
  webhookId: number,
  event: DeliveredEvent,
  fields: Partial<typeof webhookDeliveries.$inferInsert> = {},
): Promise<number> {
  return transaction(async (tx) => {
    const [made] = await tx
      .insert(webhookDeliveries)
      .values({ ...messageTo(webhookId, event, new Date()), ...fields })
      .returning({ id: webhookDeliveries.id });
    if (!made) throw new Error('The message was not made.');
    return made.id;
  });
}
