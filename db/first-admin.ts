import { eq } from 'drizzle-orm';
import type { Account } from '#domain/account.ts';
import { createAccount, type Newcomer } from './accounts.ts';
import { read, transaction } from './connection.ts';
import { findToken, issueToken, takeToken } from './one-time-tokens.ts';
import { accounts } from './schema.ts';
import { settings } from './settings.ts';

/** The address that makes the first admin, for whoever can read the start command's output; undefined once there is one. */
export async function createFirstAdminLink(now = new Date()): Promise<string | undefined> {
  if (await hasAdmin()) return undefined;
  const token = await issueToken({ purpose: 'first-admin', accountId: null, next: '/desk' }, now);
  return `${settings().url}/first-admin?token=${token}`;
}

/** Whether the link still makes an admin. */
export const isFirstAdminLink = async (token: string, now: Date): Promise<boolean> =>
  (await findToken(token, 'first-admin', now)) !== undefined && !(await hasAdmin());

type FirstAdmin = Pick<Newcomer, 'name' | 'email'> & { passwordHash: string };

/** The first admin; undefined when the link is used up or the address has an account, which leaves the link as it was. */
export async function createFirstAdmin(token: string, person: FirstAdmin, now: Date): Promise<Account | undefined> {
  return transaction(async () => {
    if (!(await isFirstAdminLink(token, now))) return undefined;
    const admin = await createAccount({ ...person, role: 'admin', confirmed: true }, now);
    if (admin) await takeToken(token, 'first-admin', now);
    return admin;
  });
}

async function hasAdmin(): Promise<boolean> {
  const [admin] = await read().select({ id: accounts.id }).from(accounts).where(eq(accounts.role, 'admin')).limit(1);
  return admin !== undefined;
}
