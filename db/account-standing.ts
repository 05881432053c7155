import { eq, sql } from 'drizzle-orm';
import type { Role } from '#domain/viewer.ts';
import { transaction } from './connection.ts';
import { accounts, oneTimeTokens } from './schema.ts';

export async function setRole(id: number, role: Role) {
  await transaction((tx) => tx.update(accounts).set({ role }).where(eq(accounts.id, id)));
}

/** Whoever signed in with the old password is signed out. Gives the epoch that new sessions carry. */
export async function setPassword(id: number, passwordHash: string): Promise<number> {
  return transaction(async (tx) => {
    await tx.update(accounts).set({ passwordHash }).where(eq(accounts.id, id));
    await forgetLinks(id);
    return endSessions(id);
  });
}

/** Signs the account out everywhere. Gives the epoch that new sessions carry. */
export async function endSessions(id: number): Promise<number> {
  return transaction(async (tx) => {
    const next = sql`${accounts.sessionEpoch} + 1`;
    const [row] = await tx
      .update(accounts)
      .set({ sessionEpoch: next })
      .where(eq(accounts.id, id))
      .returning({ epoch: accounts.sessionEpoch });
    if (!row) throw new Error(`There is no account ${id}.`);
    return row.epoch;
  });
}

/** Shut out from the very next request on; what they wrote stays. */
export async function ban(id: number, now: Date) {
  await transaction(async (tx) => {
    await tx.update(accounts).set({ bannedAt: now }).where(eq(accounts.id, id));
    await forgetLinks(id);
    await endSessions(id);
  });
}

export async function liftBan(id: number) {
  await transaction((tx) => tx.update(accounts).set({ bannedAt: null }).where(eq(accounts.id, id)));
}

const forgetLinks = (id: number) =>
  transaction((tx) => tx.delete(oneTimeTokens).where(eq(oneTimeTokens.accountId, id)));
