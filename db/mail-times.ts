import { eq, inArray, sql } from 'drizzle-orm';
import { type Ended, endedWith, type MailTime, type MailTimes, newMailTimes } from '#domain/mail-times.ts';
import { type NotificationKind, notificationKinds } from '#domain/notification.ts';
import { read, transaction } from './connection.ts';
import type { Handle } from './engine.ts';
import { accounts, mailTimes } from './schema.ts';

/** When an account gets a mail about what. */
export async function findMailTimes(accountId: number): Promise<MailTimes> {
  return (await mailTimesOf([accountId])).get(accountId) ?? newMailTimes;
}

/** The same for many; whoever has chosen nothing is left out. */
export async function mailTimesOf(accountIds: number[]): Promise<Map<number, MailTimes>> {
  const rows = await read().select().from(mailTimes).where(inArray(mailTimes.accountId, accountIds));
  const found = new Map<number, MailTimes>();
  for (const { accountId, kind, time } of rows)
    found.set(accountId, { ...(found.get(accountId) ?? newMailTimes), [kind]: time });
  return found;
}

export const saveMailTimes = (accountId: number, times: MailTimes): Promise<void> =>
  transaction((tx) => keepTimes(tx, accountId, times));

/** No mail about this any more; what else was chosen stays. An account that is gone gets none anyway. */
export function endMails(accountId: number, what: Ended): Promise<void> {
  return transaction(async (tx) => {
    const found = await tx.select({ id: accounts.id }).from(accounts).where(eq(accounts.id, accountId));
    if (found.length === 0) return;
    const times = await findMailTimes(accountId);
    const ended = what === 'daily' ? notificationKinds.filter((kind) => times[kind] === 'daily') : endedWith(what);
    await keepTimes(
      tx,
      accountId,
      Object.fromEntries(ended.map((kind): [NotificationKind, MailTime] => [kind, 'off'])),
    );
  });
}

/** Row by row over what stands there, and in one order: mail systems press twice at once, beside the form of the account. */
async function keepTimes(tx: Handle, accountId: number, times: Partial<MailTimes>) {
  const rows = notificationKinds.flatMap((kind) => (times[kind] ? [{ accountId, kind, time: times[kind] }] : []));
  if (rows.length === 0) return;
  await tx
    .insert(mailTimes)
    .values(rows)
    .onConflictDoUpdate({ target: [mailTimes.accountId, mailTimes.kind], set: { time: sql`excluded.time` } });
}
