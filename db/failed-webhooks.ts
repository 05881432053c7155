import { asc, eq } from 'drizzle-orm';
import { canKeepWebhooks } from '#domain/permissions.ts';
import type { Viewer } from '#domain/viewer.ts';
import type { FailedWebhook } from '#domain/webhook.ts';
import { read } from './connection.ts';
import { webhooks } from './schema.ts';

/** Receivers that the house switched off, for those who may switch them on again. */
export async function failedWebhooks(viewer: Viewer, most: number): Promise<FailedWebhook[]> {
  if (!canKeepWebhooks(viewer)) return [];
  const { id, name, offBecause, failingSince } = webhooks;
  return read()
    .select({ id, name, offBecause, failingSince })
    .from(webhooks)
    .where(eq(webhooks.state, 'off'))
    .orderBy(asc(id))
    .limit(most);
}
