import { eq, sql } from 'drizzle-orm';
import type { Handle } from './engine.ts';
import { webhooks } from './schema.ts';

/**
 * Holds a webhook until the transaction ends, and says how it stands; undefined where it is gone. Taken before any of its
 * messages, by everybody, so that two wait for each other and never both: on PostgreSQL an update that changes nothing locks
 * the row.
 */
export async function lockWebhook(tx: Handle, id: number) {
  const same = { name: sql`${webhooks.name}` };
  const [row] = await tx.update(webhooks).set(same).where(eq(webhooks.id, id)).returning();
  return row;
}
