import { encode } from 'next-auth/jwt';
import { SESSION_COOKIE } from '#domain/session.ts';

/** A session of this account, made with the secret of the data folder that is measured. */
export const sessionToken = (accountId: number, secret: string, epoch = 0): Promise<string> =>
  encode({ token: { accountId, epoch }, secret, salt: SESSION_COOKIE });

/** The same as the header of a request. */
export const sessionCookie = async (accountId: number, secret: string): Promise<string> =>
  `${SESSION_COOKIE}=${await sessionToken(accountId, secret)}`;
