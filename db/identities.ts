import { and, eq } from 'drizzle-orm';
import type { Account } from '#domain/account.ts';
import { endSessions } from './account-standing.ts';
import { confirmEmail, createAccount, findAccount, findAccountByEmail } from './accounts.ts';
import { read, transaction } from './connection.ts';
import { accounts, identities } from './schema.ts';

/** Somebody as another service knows them. */
export type Identity = {
  provider: string;
  providerAccountId: string;
  name: string;
  /** Only an address that the service says it has verified, in lower case; otherwise null. */
  verifiedEmail: string | null;
};

/**
 * The account that this identity opens. One that we have not met is tied to the account of its verified address, or to a
 * new one; without a verified address to nothing, since anybody can claim an address.
 */
export async function accountOfIdentity(identity: Identity, now: Date): Promise<Account | undefined> {
  return transaction(async (tx) => {
    const known = await findKnown(identity);
    if (known) return known;
    const account = await accountOfAddress(identity, now);
    if (!account) return undefined;
    const { provider, providerAccountId } = identity;
    await tx.insert(identities).values({ provider, providerAccountId, accountId: account.id, createdAt: now });
    return account;
  });
}

/** Which services open the account, by their names in the settings. */
export async function providersOf(accountId: number): Promise<string[]> {
  const rows = await read()
    .select({ provider: identities.provider })
    .from(identities)
    .where(eq(identities.accountId, accountId));
  return rows.map(({ provider }) => provider);
}

async function findKnown({ provider, providerAccountId }: Identity): Promise<Account | undefined> {
  const [row] = await read()
    .select({ accountId: identities.accountId })
    .from(identities)
    .where(and(eq(identities.provider, provider), eq(identities.providerAccountId, providerAccountId)));
  return row && findAccount(row.accountId);
}

async function accountOfAddress({ name, verifiedEmail: email }: Identity, now: Date): Promise<Account | undefined> {
  if (email === null) return undefined;
  const standing = await findAccountByEmail(email);
  if (!standing) return createAccount({ name, email, passwordHash: null, confirmed: true }, now);
  if (!standing.confirmed) await takeOver(standing.id, now);
  return findAccount(standing.id);
}

/** Somebody signed up with this address and never showed that it is theirs; whoever did that loses their way in. */
async function takeOver(accountId: number, now: Date) {
  await transaction((tx) => tx.update(accounts).set({ passwordHash: null }).where(eq(accounts.id, accountId)));
  await endSessions(accountId);
  await confirmEmail(accountId, now);
}
