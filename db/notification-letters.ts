import { and, eq, isNotNull, isNull, or } from 'drizzle-orm';
import type { Letter } from '#domain/letter.ts';
import { kindsMailed, mailedAs } from '#domain/mail-times.ts';
import type { Notification } from '#domain/notification.ts';
import { digestLetter, notificationLetter } from '#domain/notification-letter.ts';
import { read, transaction } from './connection.ts';
import type { Handle } from './engine.ts';
import { findMailTimes } from './mail-times.ts';
import { findUntold, findUntoldOne } from './notifications.ts';
import { dropLetter, findSender, type LetterInHand } from './outbox.ts';
import { queueDigests } from './queue-mails.ts';
import { accounts, notifications } from './schema.ts';
import { stopAddresses } from './stop-token.ts';

/** What somebody was told as a letter tells it: another decision may take its place while the letter is on the wire. */
type Told = Pick<Notification, 'id' | 'at'>;

/** A letter as it is to be sent now, and the notifications that it tells. */
export type Written = { letter: Letter; tells: Told[] };

/** Writes what stands in the outbox without words; undefined when there is nothing to tell any more. */
export async function writeLetter(inHand: LetterInHand): Promise<Written | undefined> {
  if (inHand.letter) return { letter: inHand.letter, tells: [] };
  if (inHand.digestFor) return writeDigest(inHand.digestFor);
  return inHand.notificationId ? writeNotification(inHand.notificationId) : undefined;
}

async function writeNotification(id: number): Promise<Written | undefined> {
  const found = await findUntoldOne(id);
  const person = found && (await findRecipient(found.accountId));
  if (!found || !person) return undefined;
  const { as, time } = mailedAs(found.notification.kind, await findMailTimes(found.accountId));
  if (time !== 'at-once') return undefined;
  const mail = { as, stop: stopAddresses(found.accountId, as) };
  return {
    letter: notificationLetter(person, await findSender(), found.notification, mail),
    tells: [found.notification],
  };
}

async function writeDigest(accountId: number): Promise<Written | undefined> {
  const person = await findRecipient(accountId);
  const untold = await findUntold(accountId, kindsMailed('daily', await findMailTimes(accountId)));
  if (!person || untold.length === 0) return undefined;
  const letter = digestLetter(person, await findSender(), untold, stopAddresses(accountId, 'daily'));
  return { letter, tells: untold };
}

/** Nobody who is shut out or leaving, and no address that may be somebody else's. */
async function findRecipient(accountId: number) {
  const [person] = await read()
    .select({ name: accounts.name, email: accounts.email })
    .from(accounts)
    .where(
      and(
        eq(accounts.id, accountId),
        isNull(accounts.bannedAt),
        isNull(accounts.leavesAt),
        isNotNull(accounts.emailConfirmedAt),
      ),
    );
  return person;
}

/** It was sent, or there was nothing to tell. What it does not tell waits for the next mail of the day. */
export function settleLetter(inHand: LetterInHand, tells: Told[], now: Date): Promise<void> {
  return transaction(async (tx) => {
    const told = tells.map(({ id, at }) => and(eq(notifications.id, id), eq(notifications.createdAt, at)));
    if (told.length > 0) {
      await tx
        .update(notifications)
        .set({ mailedAt: now })
        .where(or(...told));
    }
    await dropLetter(inHand);
    if (inHand.digestFor) await queueNextDigest(tx, inHand.digestFor, now);
  });
}

async function queueNextDigest(tx: Handle, accountId: number, now: Date) {
  const person = await findRecipient(accountId);
  const untold = await findUntold(accountId, kindsMailed('daily', await findMailTimes(accountId)));
  if (person && untold.length > 0) await queueDigests(tx, [{ accountId, recipient: person.email }], now);
}
