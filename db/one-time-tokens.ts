import { createHash, randomBytes } from 'node:crypto';
import { and, eq, gt, isNull } from 'drizzle-orm';
import { type TokenPurpose, tokenExpiry } from '#domain/one-time-token.ts';
import { read, transaction } from './connection.ts';
import { oneTimeTokens } from './schema.ts';

/** What a link leads to. */
export type TokenHolder = { accountId: number | null; next: string };

type Order = TokenHolder & { purpose: TokenPurpose; token?: string };

/** The secret part of a link, which only the mail will hold. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/**
 * Lets a link work from now on. Earlier links of the same purpose stop working, so that the newest mail is the one that
 * counts.
 */
export async function issueToken({ purpose, accountId, next, token = newToken() }: Order, now: Date): Promise<string> {
  await transaction(async (tx) => {
    const owner = accountId === null ? isNull(oneTimeTokens.accountId) : eq(oneTimeTokens.accountId, accountId);
    await tx.delete(oneTimeTokens).where(and(owner, eq(oneTimeTokens.purpose, purpose)));
    const expiresAt = tokenExpiry(purpose, now);
    await tx.insert(oneTimeTokens).values({ hash: hashOf(token), purpose, accountId, next, expiresAt });
  });
  return token;
}

/** What the link leads to, without using it up: mail programs look at links before people do. */
export async function findToken(token: string, purpose: TokenPurpose, now: Date): Promise<TokenHolder | undefined> {
  const [row] = await read()
    .select(holder)
    .from(oneTimeTokens)
    .where(good(token, purpose, now));
  return row;
}

/** Uses the link up; of two who try at once, one gets it. */
export async function takeToken(token: string, purpose: TokenPurpose, now: Date): Promise<TokenHolder | undefined> {
  return transaction(async (tx) => {
    const [row] = await tx
      .delete(oneTimeTokens)
      .where(good(token, purpose, now))
      .returning(holder);
    return row;
  });
}

const holder = { accountId: oneTimeTokens.accountId, next: oneTimeTokens.next };

const good = (token: string, purpose: TokenPurpose, now: Date) =>
  and(eq(oneTimeTokens.hash, hashOf(token)), eq(oneTimeTokens.purpose, purpose), gt(oneTimeTokens.expiresAt, now));

/** The token has all the randomness there is; a slow hash would add nothing. */
export const hashOf = (token: string) => createHash('sha256').update(token).digest('hex');
