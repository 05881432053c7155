import { and, eq, ne, sql } from 'drizzle-orm';
import { accountPath } from '#domain/account.ts';
import type { Actor } from '#domain/audit.ts';
import type { Letter, Sender } from '#domain/letter.ts';
import { banLetter, suspensionEndedLetter, suspensionLetter, warningLetter } from '#domain/measure-letters.ts';
import { canActOn } from '#domain/permissions.ts';
import type { Suspension } from '#domain/suspension.ts';
import type { AccountViewer, Role } from '#domain/viewer.ts';
import { isJustTaken, liftMeasures, takeMeasure } from './account-measures.ts';
import { actingNow } from './acting-accounts.ts';
import { writeDown } from './audit.ts';
import { transaction } from './connection.ts';
import type { Handle } from './engine.ts';
import { queueLetter } from './outbox.ts';
import { findPublication } from './publication.ts';
import { accounts, emailChanges, oneTimeTokens, outbox } from './schema.ts';

/** What became of a change that may leave nobody who can manage the house. */
export type Standing = 'changed' | 'same' | 'last-admin' | 'missing';

export function setRole(id: number, role: Role, by: Actor, now: Date): Promise<Standing> {
  return transaction(async (tx) => {
    const account = await standingOf(tx, id, null);
    if (!account) return 'missing';
    if (account.role === role) return 'same';
    if (role !== 'admin' && !(await hasOtherAdmin(tx, account, now))) return 'last-admin';
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

/** Shut out from the very next request on; what they wrote stays. They are told why. */
export function ban(id: number, by: AccountViewer | null, now: Date, reason = ''): Promise<Standing> {
  return transaction(async (tx) => {
    const account = await standingOf(tx, id, by);
    if (!account) return 'missing';
    if (account.bannedAt) return 'same';
    if (!(await hasOtherAdmin(tx, account, now))) return 'last-admin';
    await tx.update(accounts).set({ bannedAt: now }).where(eq(accounts.id, id));
    await forgetLinks(id);
    await endSessions(id);
    await takeMeasure(tx, { accountId: id, measure: 'ban', reason }, by, now);
    await tell(account, (person, sender) => banLetter(person, sender, reason), now);
    const change = { before: { banned: false }, after: { banned: true, reason } };
    await writeDown(tx, by, { act: 'account-banned', ...subjectOf(account), ...change }, now);
    return 'changed';
  });
}

export function liftBan(id: number, by: AccountViewer | null, now: Date): Promise<Standing> {
  return transaction(async (tx) => {
    const account = await standingOf(tx, id, by);
    if (!account) return 'missing';
    if (!account.bannedAt) return 'same';
    await tx.update(accounts).set({ bannedAt: null }).where(eq(accounts.id, id));
    await liftMeasures(tx, id, 'ban', now);
    const change = { before: { banned: true }, after: { banned: false } };
    await writeDown(tx, by, { act: 'ban-lifted', ...subjectOf(account), ...change }, now);
    return 'changed';
  });
}

/** Until then they do nothing that others see. A second suspension takes the place of the first, longer or shorter. */
export function suspend(id: number, suspension: Suspension, by: AccountViewer, now: Date): Promise<Standing> {
  return transaction(async (tx) => {
    const account = await standingOf(tx, id, by);
    if (!account) return 'missing';
    if (!(await hasOtherAdmin(tx, account, now))) return 'last-admin';
    const { until, reason } = suspension;
    const measure = { accountId: id, measure: 'suspension', reason, until } as const;
    if (await isJustTaken(tx, measure, by, now)) return 'same';
    await tx.update(accounts).set({ suspendedUntil: until }).where(eq(accounts.id, id));
    await liftMeasures(tx, id, 'suspension', now);
    await takeMeasure(tx, measure, by, now);
    const calendar = await findPublication();
    await tell(account, (person, sender) => suspensionLetter(person, sender, suspension, calendar), now);
    const before = { suspendedUntil: account.suspendedUntil?.toISOString() ?? null };
    const change = { before, after: { suspendedUntil: until.toISOString(), reason } };
    await writeDown(tx, by, { act: 'account-suspended', ...subjectOf(account), ...change }, now);
    return 'changed';
  });
}

/** Ends it before its time. */
export function liftSuspension(id: number, by: AccountViewer, now: Date): Promise<Standing> {
  return transaction(async (tx) => {
    const account = await standingOf(tx, id, by);
    if (!account) return 'missing';
    if (!account.suspendedUntil || account.suspendedUntil <= now) return 'same';
    await tx.update(accounts).set({ suspendedUntil: null }).where(eq(accounts.id, id));
    await liftMeasures(tx, id, 'suspension', now);
    await tell(account, suspensionEndedLetter, now);
    const change = {
      before: { suspendedUntil: account.suspendedUntil.toISOString() },
      after: { suspendedUntil: null },
    };
    await writeDown(tx, by, { act: 'suspension-lifted', ...subjectOf(account), ...change }, now);
    return 'changed';
  });
}

/** Says to somebody that they went too far; nothing else changes. It stands on their account until they have read it. */
export function warn(id: number, reason: string, by: AccountViewer, now: Date): Promise<Standing> {
  return transaction(async (tx) => {
    const account = await standingOf(tx, id, by);
    if (!account) return 'missing';
    const measure = { accountId: id, measure: 'warning', reason } as const;
    if (await isJustTaken(tx, measure, by, now)) return 'same';
    await takeMeasure(tx, measure, by, now);
    await tell(account, (person, sender) => warningLetter(person, sender, reason), now);
    await writeDown(tx, by, { act: 'account-warned', ...subjectOf(account), before: {}, after: { reason } }, now);
    return 'changed';
  });
}

const columns = {
  ...{ id: accounts.id, name: accounts.name, email: accounts.email, role: accounts.role },
  ...{ confirmedAt: accounts.emailConfirmedAt, bannedAt: accounts.bannedAt, suspendedUntil: accounts.suspendedUntil },
};

export type Found = {
  id: number;
  name: string;
  email: string;
  role: Role;
  confirmedAt: Date | null;
  bannedAt: Date | null;
  suspendedUntil: Date | null;
};

export const subjectOf = ({ id, name }: Pick<Found, 'id' | 'name'>) => ({
  subjectId: id,
  subject: name,
  path: accountPath(id),
});

/**
 * The account as it stands once every admin is held: of two admins who demote each other at once, one waits. Whoever this
 * viewer may not act on is not found; the house itself (null) may act on everybody.
 */
export async function standingOf(tx: Handle, id: number, by: AccountViewer | null): Promise<Found | undefined> {
  await tx.update(accounts).set({ role: 'admin' }).where(eq(accounts.role, 'admin'));
  const [row] = await tx.select(columns).from(accounts).where(eq(accounts.id, id));
  return row && (by === null || canActOn(by, row)) ? row : undefined;
}

/** Nothing is sent to an address that may be somebody else's. */
async function tell(account: Found, write: (person: Found, sender: Sender) => Letter, now: Date) {
  if (account.confirmedAt) await queueLetter((sender) => write(account, sender), now);
}

/** Whether somebody can manage the house now when this account cannot; whoever is no admin or banned is not missed. */
export async function hasOtherAdmin(tx: Handle, { id, role, bannedAt }: Found, now: Date): Promise<boolean> {
  if (role !== 'admin' || bannedAt) return true;
  const [other] = await tx
    .select({ id: accounts.id })
    .from(accounts)
    .where(and(eq(accounts.role, 'admin'), ne(accounts.id, id), actingNow(now)))
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
