import { eq, inArray } from 'drizzle-orm';
import { type Ended, endedWith, type MailTime, type MailTimes, newMailTimes } from '#domain/mail-times.ts';
import { type NotificationKind, notificationKinds } from '#domain/notification.ts';
import { read, transaction } from './connection.ts';
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

export function saveMailTimes(accountId: number, times: MailTimes): Promise<void> {
  return transaction(async (tx) => {
    await tx.delete(mailTimes).where(eq(mailTimes.accountId, accountId));
    await tx.insert(mailTimes).values(notificationKinds.map((kind) => ({ accountId, kind, time: times[kind] })));
  });
}

/** No mail about this any more. An account that is gone gets none anyway. */
export function endMails(accountId: number, what: Ended): Promise<void> {
  return transaction(async (tx) => {
    const found = await tx.select({ id: accounts.id }).from(accounts).where(eq(accounts.id, accountId));
    if (found.length === 0) return;
    const times = await findMailTimes(accountId);
    const ended = what === 'daily' ? notificationKinds.filter((kind) => times[kind] === 'daily') : endedWith(what);
    const off = Object.fromEntries(ended.map((kind): [NotificationKind, MailTime] => [kind, 'off']));
    await saveMailTimes(accountId, { ...times, ...off });
  });
}
