import { and, eq, ne, sql } from 'drizzle-orm';
import type { Handle } from './engine.ts';
import { accounts, comments } from './schema.ts';

/**
 * Writes nothing new, but on PostgreSQL it makes two posts of one account wait for each other, as SQLite does anyway:
 * so they are counted one after the other, and a ban that comes between holds.
 * @returns whether the account is banned
 */
export async function lockAuthor(tx: Handle, id: number): Promise<boolean> {
  const [account] = await tx
    .update(accounts)
    .set({ sessionEpoch: sql`${accounts.sessionEpoch}` })
    .where(eq(accounts.id, id))
    .returning({ bannedAt: accounts.bannedAt });
  return !account || account.bannedAt !== null;
}

/** Whether another comment of the account stands where everybody can read it. */
export async function isKnown(tx: Handle, accountId: number, besides = 0): Promise<boolean> {
  const [one] = await tx
    .select({ id: comments.id })
    .from(comments)
    .where(and(eq(comments.accountId, accountId), eq(comments.state, 'visible'), ne(comments.id, besides)))
    .limit(1);
  return one !== undefined;
}
