import { asc, eq } from 'drizzle-orm';
import type { Letter } from '#domain/letter.ts';
import { read, transaction } from './connection.ts';
import { outbox } from './schema.ts';

/** The letters to this address that wait to be sent, in the order in which they were written. */
export async function lettersWaiting(recipient: string): Promise<Letter[]> {
  const rows = await read()
    .select({ letter: outbox.letter })
    .from(outbox)
    .where(eq(outbox.recipient, recipient))
    .orderBy(asc(outbox.id));
  return rows.flatMap(({ letter }) => letter ?? []);
}

/** As if everything had been sent. */
export const emptyOutbox = () => transaction((tx) => tx.delete(outbox));
