import { tokenPurposes } from '../../domain/one-time-token.ts';
import { roles } from '../../domain/viewer.ts';
import { among, type Kit } from '../kit.ts';

export function defineAccounts(kit: Kit) {
  const accounts = kit.table(
    'accounts',
    {
      id: kit.id(),
      /** In lower case; what identifies the account at the door. */
      email: kit.text().notNull(),
      emailConfirmedAt: kit.time(),
      name: kit.text().notNull(),
      /** The last part of /critics/[handle]; without the @. */
      handle: kit.text().notNull(),
      /** As shown in a byline, such as @ines@films.example; empty when there is none. */
      socialHandle: kit.text().notNull().default(''),
      bio: kit.text().notNull().default(''),
      role: kit.oneOf(roles).notNull().default('reader'),
      /** argon2id in PHC format; null when the account only signs in through another service. */
      passwordHash: kit.text(),
      /** Moved to end every session at once; a session that carries another number is over. */
      sessionEpoch: kit.int().notNull().default(0),
      bannedAt: kit.time(),
      /** Until then it does nothing that others see. Why, its newest suspension says (`account_measures`). */
      suspendedUntil: kit.time(),
      createdAt: kit.time().notNull(),
      /** When it will be emptied because its owner asked for that; until then they can change their mind. */
      leavesAt: kit.time(),
      /** When it was emptied. What is left is a number that comments and records point to. */
      erasedAt: kit.time(),
    },
    (t) => [
      kit.unique('accounts_email').on(t.email),
      kit.unique('accounts_handle').on(t.handle),
      kit.index('accounts_role').on(t.role, t.id),
      kit.index('accounts_name').on(t.name),
      kit.index('accounts_banned').on(t.bannedAt),
      kit.index('accounts_suspended').on(t.suspendedUntil),
      kit.index('accounts_leaving').on(t.leavesAt),
      among(kit, 'accounts_role_known', t.role, roles),
    ],
  );

  /** Accounts at other services (GitHub, Google) that sign in to one of ours. */
  const identities = kit.table(
    'identities',
    {
      provider: kit.text().notNull(),
      providerAccountId: kit.text().notNull(),
      accountId: kit
        .int()
        .notNull()
        .references(() => accounts.id, { onDelete: 'cascade' }),
      createdAt: kit.time().notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.provider, t.providerAccountId] }),
      kit.index('identities_account').on(t.accountId),
    ],
  );

  /** Links sent by mail. Only the hash is kept, so that a stolen database opens no account. */
  const oneTimeTokens = kit.table(
    'one_time_tokens',
    {
      hash: kit.text().primaryKey(),
      purpose: kit.oneOf(tokenPurposes).notNull(),
      /** Null only for the link that creates the first admin. */
      accountId: kit.int().references(() => accounts.id, { onDelete: 'cascade' }),
      /** An own path to go on to. */
      next: kit.text().notNull().default('/'),
      expiresAt: kit.time().notNull(),
    },
    (t) => [
      kit.index('one_time_tokens_account').on(t.accountId, t.purpose),
      kit.index('one_time_tokens_expiry').on(t.expiresAt),
      among(kit, 'one_time_tokens_purpose', t.purpose, tokenPurposes),
    ],
  );

  /** One row a failed sign-in; `key` is a hash of account and asking address. */
  const signInFailures = kit.table(
    'sign_in_failures',
    { id: kit.id(), key: kit.text().notNull(), at: kit.time().notNull() },
    (t) => [kit.index('sign_in_failures_key').on(t.key, t.at), kit.index('sign_in_failures_at').on(t.at)],
  );

  /** Somebody asked to join the staff who has not come yet. Of the link only the hash is kept. */
  const invitations = kit.table(
    'invitations',
    {
      id: kit.id(),
      /** In lower case. */
      email: kit.text().notNull(),
      role: kit.oneOf(roles).notNull(),
      tokenHash: kit.text().notNull(),
      invitedBy: kit
        .int()
        .notNull()
        .references(() => accounts.id),
      createdAt: kit.time().notNull(),
      expiresAt: kit.time().notNull(),
    },
    (t) => [
      kit.unique('invitations_email').on(t.email),
      kit.unique('invitations_token').on(t.tokenHash),
      kit.index('invitations_expiry').on(t.expiresAt, t.id),
      kit.index('invitations_invited_by').on(t.invitedBy),
      among(kit, 'invitations_role', t.role, roles),
    ],
  );

  return { accounts, identities, oneTimeTokens, signInFailures, invitations };
}
