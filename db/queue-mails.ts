import { inArray, sql } from 'drizzle-orm';
import { MAIL_PAUSE_MS, mailedAs, newMailTimes, nextDigest } from '#domain/mail-times.ts';
import type { NotificationKind } from '#domain/notification.ts';
import { triedUntil } from '#domain/outbox.ts';
import { read } from './connection.ts';
import type { Handle } from './engine.ts';
import { mailTimesOf } from './mail-times.ts';
import { newMessageId } from './outbox.ts';
import { findPublication } from './publication.ts';
import { accounts, outbox } from './schema.ts';

/** That somebody is told of something. */
export type Told = { id: number; accountId: number; kind: NotificationKind };

/** Puts a mail into the outbox for whoever wants one: about this alone, or the one of the day, which may wait already. */
export async function queueMails(tx: Handle, told: Told[], now: Date) {
  if (told.length === 0) return;
  const ids = told.map(({ accountId }) => accountId);
  const [chosen, people] = [await mailTimesOf(ids), await addressesOf(ids)];
  const mails = told.flatMap(({ id, accountId, kind }) => {
    const recipient = people.get(accountId);
    const { time } = mailedAs(kind, chosen.get(accountId) ?? newMailTimes);
    return recipient && time !== 'off' ? [{ id, accountId, recipient, time }] : [];
  });
  const atOnce = mails.filter(({ time }) => time === 'at-once');
  if (atOnce.length > 0) {
    // What was decided a moment ago and is decided otherwise now is told once.
    await tx.delete(outbox).where(
      inArray(
        outbox.notificationId,
        atOnce.map(({ id }) => id),
      ),
    );
    const dueAt = new Date(now.getTime() + MAIL_PAUSE_MS);
    await tx.insert(outbox).values(
      atOnce.map(({ id, recipient }) => ({
        ...{ messageId: newMessageId(), recipient, notificationId: id },
        ...{ createdAt: now, dueAt, until: triedUntil(dueAt) },
      })),
    );
  }
  await queueDigests(
    tx,
    mails.filter(({ time }) => time === 'daily'),
    now,
  );
}

/**
 * The mail of the day for each of them, unless it waits already. Nothing is changed where it does, but on PostgreSQL it is
 * not settled before this is done: whoever settles it sees what is told here, and queues the next.
 */
export async function queueDigests(tx: Handle, people: { accountId: number; recipient: string }[], now: Date) {
  if (people.length === 0) return;
  const dueAt = nextDigest(now, (await findPublication()).timeZone);
  const times = { createdAt: now, dueAt, until: triedUntil(dueAt) };
  await tx
    .insert(outbox)
    .values(
      people.map(({ accountId, recipient }) => ({
        messageId: newMessageId(),
        recipient,
        digestFor: accountId,
        ...times,
      })),
    )
    .onConflictDoUpdate({ target: outbox.digestFor, set: { digestFor: sql`excluded.digest_for` } });
}

async function addressesOf(ids: number[]): Promise<Map<number, string>> {
  const rows = await read()
    .select({ id: accounts.id, email: accounts.email })
    .from(accounts)
    .where(inArray(accounts.id, ids));
  return new Map(rows.map(({ id, email }) => [id, email]));
}
