import { mock } from 'node:test';
import { encode } from 'next-auth/jwt';
import { keptSecret } from '#db/secret.ts';
import { SESSION_COOKIE, SESSION_SECONDS } from '#domain/session.ts';
import { dataFolder } from './publication.ts';

const DAY = 24 * 60 * 60 * 1_000;

/** The cookie of a session that began some days ago, sealed with the publication's own secret. */
export async function oldSession(accountId: number, days: number) {
  const secret = keptSecret(dataFolder);
  mock.timers.enable({ apis: ['Date'], now: Date.now() - days * DAY });
  try {
    const token = { accountId, epoch: 0, stay: true };
    return await encode({ token, secret, salt: SESSION_COOKIE, maxAge: SESSION_SECONDS });
  } finally {
    mock.timers.reset();
  }
}
