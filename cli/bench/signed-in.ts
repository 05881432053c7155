import { encode } from 'next-auth/jwt';
import { SESSION_COOKIE } from '#domain/session.ts';

/** The cookie header of a session of this account, made with the secret of the data folder that is measured. */
export async function sessionCookie(accountId: number, secret: string): Promise<string> {
  const token = await encode({ token: { accountId, epoch: 0 }, secret, salt: SESSION_COOKIE });
  return `${SESSION_COOKIE}=${token}`;
}
