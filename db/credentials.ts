import { randomBytes } from 'node:crypto';
import type { Account } from '#domain/account.ts';
import { findAccountByEmail, findPasswordHash } from './accounts.ts';
import { hashPassword, verifyPassword } from './password.ts';

let decoy: Promise<string> | undefined;

/**
 * The account that this address and password open; undefined when they open none. An unknown address takes as long as a
 * wrong password, so that the clock does not tell who has an account.
 */
export async function findByCredentials(email: string, password: string): Promise<Account | undefined> {
  const account = await findAccountByEmail(email);
  const hash = account ? await findPasswordHash(account.id) : null;
  decoy ??= hashPassword(randomBytes(16).toString('base64'));
  const right = await verifyPassword(hash ?? (await decoy), password);
  return hash !== null && right ? account : undefined;
}
