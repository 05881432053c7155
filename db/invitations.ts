import { and, asc, count, eq, gt } from 'drizzle-orm';
import type { Account } from '#domain/account.ts';
import { invitationLetter } from '#domain/account-letters.ts';
import type { InvitationLine } from '#domain/account-line.ts';
import type { Act, Actor } from '#domain/audit.ts';
import { invitationExpiry } from '#domain/invitation.ts';
import { lastPage } from '#domain/pagination.ts';
import { roleName } from '#domain/role-name.ts';
import type { AccountViewer, Role } from '#domain/viewer.ts';
import { setPassword, setRole } from './account-standing.ts';
import { confirmEmail, createAccount, findAccount, findAccountByEmail } from './accounts.ts';
import { writeDown } from './audit.ts';
import { read, transaction } from './connection.ts';
import { linkWith } from './letter-links.ts';
import { hashOf } from './one-time-tokens.ts';
import { queueLetter } from './outbox.ts';
import { accounts, invitations } from './schema.ts';

type Order = { email: string; role: Role; token: string };

/**
 * Asks somebody to join, by a letter. A second invitation to one address takes the place of the first; `staff` when the address is
 * that of somebody who has a role already, whose role is changed and not invited.
 */
export function invite({ email, role, token }: Order, by: AccountViewer, now: Date): Promise<'invited' | 'staff'> {
  return transaction(async (tx) => {
    const account = await findAccountByEmail(email);
    if (account && account.role !== 'reader') return 'staff';
    await tx.delete(invitations).where(eq(invitations.email, email));
    const times = { createdAt: now, expiresAt: invitationExpiry(now) };
    await tx.insert(invitations).values({ email, role, tokenHash: hashOf(token), invitedBy: by.id, ...times });
    await writeDown(tx, by, actOn('account-invited', email, { before: {}, after: { role } }), now);
    const letter = { email, role: roleName[role].toLowerCase(), by: by.name };
    const link = linkWith('/invitation', token);
    await queueLetter((sender) => invitationLetter(letter, sender, link), now, times.expiresAt);
    return 'invited';
  });
}

export const INVITATIONS_PER_PAGE = 25;

export type InvitationPage = { rows: InvitationLine[]; page: number; last: number };

/** One page of those who were asked and can still come, the next to run out first; undefined past the end. */
export async function findInvitationPage(now: Date, page: number): Promise<InvitationPage | undefined> {
  const [counted] = await read().select({ open: count() }).from(invitations).where(gt(invitations.expiresAt, now));
  const last = lastPage(counted?.open ?? 0, INVITATIONS_PER_PAGE);
  if (page > last) return undefined;
  const rows = await openInvitations(now, INVITATIONS_PER_PAGE, (page - 1) * INVITATIONS_PER_PAGE);
  return { rows, page, last };
}

/** Those who were asked and can still come, the next to run out first. */
export const openInvitations = (now: Date, most = INVITATIONS_PER_PAGE, after = 0): Promise<InvitationLine[]> =>
  read()
    .select({
      ...{ id: invitations.id, email: invitations.email, role: invitations.role },
      ...{ invitedBy: accounts.name, expiresAt: invitations.expiresAt },
    })
    .from(invitations)
    .innerJoin(accounts, eq(accounts.id, invitations.invitedBy))
    .where(gt(invitations.expiresAt, now))
    .orderBy(asc(invitations.expiresAt), asc(invitations.id))
    .limit(most)
    .offset(after);

/** The link leads nowhere from now on. One that is gone already stays gone. */
export async function takeBackInvitation(id: number, by: Actor, now: Date) {
  await transaction(async (tx) => {
    const [gone] = await tx
      .delete(invitations)
      .where(eq(invitations.id, id))
      .returning({ email: invitations.email, role: invitations.role });
    if (!gone) return;
    const change = { before: { role: gone.role }, after: { role: null } };
    await writeDown(tx, by, actOn('invitation-taken-back', gone.email, change), now);
  });
}

export type Invited = { email: string; role: Role; invitedBy: string; account: Account | undefined };

/** Whom the link is for, without using it up. */
export async function findInvitation(token: string, now: Date): Promise<Invited | undefined> {
  const [row] = await read()
    .select({ email: invitations.email, role: invitations.role, invitedBy: accounts.name })
    .from(invitations)
    .innerJoin(accounts, eq(accounts.id, invitations.invitedBy))
    .where(good(token, now));
  return row && { ...row, account: await findAccountByEmail(row.email) };
}

type Newcomer = { name: string; passwordHash: string };

/**
 * Uses the link up: makes the account, or gives the role to the account that the address has. Undefined when the link is
 * spent, or leads to somebody who was shut out, or nobody said who they are.
 */
export function acceptInvitation(token: string, person: Newcomer | undefined, now: Date): Promise<Account | undefined> {
  return transaction(async (tx) => {
    const invited = await findInvitation(token, now);
    if (!invited || invited.account?.banned) return undefined;
    const { email, role } = invited;
    const known = invited.account?.confirmed ? invited.account : undefined;
    if (!known && !person) return undefined;
    const used = await tx.delete(invitations).where(good(token, now)).returning({ id: invitations.id });
    if (used.length === 0) return undefined;
    const account = known ?? (person && (await comeIn(invited, person, now)));
    if (!account) return undefined;
    await setRole(account.id, role, { id: account.id }, now);
    const act = { ...actOn('invitation-accepted', email, { before: {}, after: { role } }), subjectId: account.id };
    await writeDown(tx, { id: account.id }, act, now);
    return findAccount(account.id);
  });
}

/** Whoever began to sign up with the address and never proved it gives way to whoever has the letter. */
async function comeIn({ email, account }: Invited, person: Newcomer, now: Date): Promise<Account | undefined> {
  if (!account) return createAccount({ ...person, email, confirmed: true }, now);
  const { name, passwordHash } = person;
  await transaction((tx) => tx.update(accounts).set({ name }).where(eq(accounts.id, account.id)));
  await setPassword(account.id, passwordHash);
  await confirmEmail(account.id, now);
  return account;
}

const good = (token: string, now: Date) =>
  and(eq(invitations.tokenHash, hashOf(token)), gt(invitations.expiresAt, now));

const actOn = (act: Act['act'], email: string, change: Pick<Act, 'before' | 'after'>): Act => ({
  ...{ act, subjectId: null, subject: email, path: '/desk/accounts' },
  ...change,
});
