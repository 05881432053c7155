import { randomUUID } from 'node:crypto';
import { and, asc, eq, inArray, lte, sql } from 'drizzle-orm';
import type { Letter, Sender } from '#domain/letter.ts';
import { LETTER_LEASE_MS, type LetterFailure, nextAttempt, triedUntil } from '#domain/outbox.ts';
import { read, transaction } from './connection.ts';
import { findPublication } from './publication.ts';
import { outbox } from './schema.ts';
import { settings } from './settings.ts';

/** Who writes our letters. */
export async function findSender(): Promise<Sender> {
  const { name } = await findPublication();
  return { name, url: settings().url };
}

/**
 * Puts a letter into the outbox, in the transaction of what it tells: neither stands without the other. The worker of the
 * server sends it.
 */
export async function queueLetter(write: (sender: Sender) => Letter, now: Date, until = triedUntil(now)) {
  const letter = write(await findSender());
  const times = { createdAt: now, dueAt: now, until };
  await transaction((tx) =>
    tx.insert(outbox).values({ messageId: newMessageId(), recipient: letter.to.address, letter, ...times }),
  );
}

export const newMessageId = () => `<${randomUUID()}@${new URL(settings().url).hostname}>`;

/** A letter that this process sends now. */
export type LetterInHand = {
  id: number;
  messageId: string;
  letter: Letter | null;
  notificationId: number | null;
  digestFor: number | null;
  createdAt: Date;
  until: Date;
  failures: number;
};

/**
 * Takes the letters that have waited longest, for as long as the lease lasts. Those whose sender has not been heard of
 * since are taken over: its process is gone, and perhaps they were sent.
 */
export async function takeLetters(now: Date, most: number): Promise<LetterInHand[]> {
  const due = lte(outbox.dueAt, now);
  const waiting = await read()
    .select({ id: outbox.id })
    .from(outbox)
    .where(due)
    .orderBy(asc(outbox.dueAt), asc(outbox.id))
    .limit(most);
  // Without anything due nothing is written: an idle publication leaves its disk alone.
  if (waiting.length === 0) return [];
  const ids = waiting.map(({ id }) => id);
  const lease = new Date(now.getTime() + LETTER_LEASE_MS);
  return transaction((tx) =>
    tx
      .update(outbox)
      .set({ dueAt: lease })
      // Asked once more: another process may have been quicker.
      .where(and(inArray(outbox.id, ids), due))
      .returning({
        ...{ id: outbox.id, messageId: outbox.messageId, letter: outbox.letter },
        ...{ notificationId: outbox.notificationId, digestFor: outbox.digestFor },
        ...{ createdAt: outbox.createdAt, until: outbox.until, failures: outbox.failures },
      }),
  );
}

/** The mail server has it, or nobody needs it any more. What it said is nowhere here from now on. */
export const dropLetter = ({ id }: Pick<LetterInHand, 'id'>) =>
  transaction((tx) => tx.delete(outbox).where(eq(outbox.id, id)));

/** To be tried again after a pause; given up when there is no use in it, and then its text goes. */
export function failLetter({ id, failures, until }: LetterInHand, failure: LetterFailure, now: Date) {
  const dueAt = nextAttempt(failures + 1, until, failure, now);
  const count = { failures: sql`${outbox.failures} + 1`, failure: failure.problem };
  return transaction(async (tx) => {
    await tx
      .update(outbox)
      .set(dueAt ? { ...count, dueAt } : { ...count, dueAt, until: now, letter: null, digestFor: null })
      .where(eq(outbox.id, id));
  });
}
