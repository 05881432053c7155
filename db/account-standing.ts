import { and, eq, isNull, ne, sql } from 'drizzle-orm';
import { accountPath } from '#domain/account.ts';
import type { Actor } from '#domain/audit.ts';
import type { Role } from '#domain/viewer.ts';
import { writeDown } from './audit.ts';
import { transaction } from './connection.ts';
import type { Handle } from './engine.ts';
import { accounts, emailChanges, oneTimeTokens, outbox } from './schema.ts';

/** What became of a change that may leave nobody who can manage the house. */
export type Standing = 'changed' | 'same' | 'last-admin' | 'missing';

export function setRole(id: number, role: Role, by: Actor, now: Date): Promise<Standing> {
  return transaction(async (tx) => {
    const account = await standingOf(tx, id);
    if (!account) return 'missing';
    if (account.role === role) return 'same';
    if (role !== 'admin' && !(await hasOtherAdmin(tx, account))) return 'last-admin';
    await tx.update(accounts).set({ role }).where(eq(accounts.id, id));
    const change = { before: { role: account.role }, after: { role } };
    await writeDown(tx, by, { act: 'role-changed', ...subjectOf(account), ...change }, now);
    return 'changed';
  });
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
export function ban(id: number, by: Actor, now: Date, reason = ''): Promise<Standing> {
  return transaction(async (tx) => {
    const account = await standingOf(tx, id);
    if (!account) return 'missing';
    if (account.bannedAt) return 'same';
    if (!(await hasOtherAdmin(tx, account))) return 'last-admin';
    await tx.update(accounts).set({ bannedAt: now }).where(eq(accounts.id, id));
    await forgetLinks(id);
    await endSessions(id);
    const change = { before: { banned: false }, after: { banned: true, reason } };
    await writeDown(tx, by, { act: 'account-banned', ...subjectOf(account), ...change }, now);
    return 'changed';
  });
}

export function liftBan(id: number, by: Actor, now: Date): Promise<Standing> {
  return transaction(async (tx) => {
    const account = await standingOf(tx, id);
    if (!account) return 'missing';
    if (!account.bannedAt) return 'same';
    await tx.update(accounts).set({ bannedAt: null }).where(eq(accounts.id, id));
    const change = { before: { banned: true }, after: { banned: false } };
    await writeDown(tx, by, { act: 'ban-lifted', ...subjectOf(account), ...change }, now);
    return 'changed';
  });
}

export type Found = { id: number; name: string; role: Role; bannedAt: Date | null };

export const subjectOf = ({ id, name }: Pick<Found, 'id' | 'name'>) => ({
  subjectId: id,
  subject: name,
  path: accountPath(id),
});

/** The account as it stands once every admin is held: of two admins who demote each other at once, one waits. */
export async function standingOf(tx: Handle, id: number): Promise<Found | undefined> {
  await tx.update(accounts).set({ role: 'admin' }).where(eq(accounts.role, 'admin'));
  const [row] = await tx
    .select({ id: accounts.id, name: accounts.name, role: accounts.role, bannedAt: accounts.bannedAt })
    .from(accounts)
    .where(eq(accounts.id, id));
  return row;
}

/** Whether somebody can still manage the house when this account cannot; whoever is no acting admin is not missed. */
export async function hasOtherAdmin(tx: Handle, { id, role, bannedAt }: Found): Promise<boolean> {
  if (role !== 'admin' || bannedAt) return true;
  const [other] = await tx
    .select({ id: accounts.id })
    .from(accounts)
    .where(and(eq(accounts.role, 'admin'), isNull(accounts.bannedAt), isNull(accounts.leavesAt), ne(accounts.id, id)))
    .limit(1);
  return other !== undefined;
}

/** No letter that was sent before opens the account or moves it to another address. */
export const forgetLinks = (id: number) =>
  transaction(async (tx) => {
    await tx.delete(oneTimeTokens).where(eq(oneTimeTokens.accountId, id));
    const changes = await tx.delete(emailChanges).where(eq(emailChanges.accountId, id)).returning();
    for (const { email } of changes) await tx.delete(outbox).where(eq(outbox.recipient, email));
  });
