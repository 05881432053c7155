import { desc, gt } from 'drizzle-orm';
import type { FailedLetter } from '#domain/outbox.ts';
import { canManageAccounts } from '#domain/permissions.ts';
import type { Viewer } from '#domain/viewer.ts';
import { read } from './connection.ts';
import { outbox } from './schema.ts';

/** Letters that the mail server did not take, for those who may see addresses. */
export async function failedLetters(viewer: Viewer, most: number): Promise<FailedLetter[]> {
  if (!canManageAccounts(viewer)) return [];
  const rows = await read()
    .select({ id: outbox.id, recipient: outbox.recipient, failure: outbox.failure, tryAt: outbox.dueAt })
    .from(outbox)
    .where(gt(outbox.failures, 0))
    .orderBy(desc(outbox.failures), desc(outbox.id))
    .limit(most);
  return rows.map(({ failure, ...row }) => ({ ...row, failure: failure ?? '' }));
}
