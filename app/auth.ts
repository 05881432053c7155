import { AsyncLocalStorage } from 'node:async_hooks';
import NextAuth, { type NextAuthConfig } from 'next-auth';
import type { JWT } from 'next-auth/jwt';
import Credentials from 'next-auth/providers/credentials';
import { secret } from '#db/secret.ts';
import { findSessionViewer, type Session } from '#db/sessions.ts';
import { settings } from '#db/settings.ts';
import { SESSION_COOKIE, SESSION_DAYS } from '#domain/session.ts';
import type { AccountViewer } from '#domain/viewer.ts';

declare module 'next-auth' {
  interface Session {
    viewer?: AccountViewer | undefined;
  }
}

/** Whom our own code is letting in right now. Nothing that comes over the wire reaches it. */
const admitted = new AsyncLocalStorage<Session>();

/**
 * Sessions, by next-auth. It trusts nobody by itself: whoever proved who they are (by password or by a link from their
 * mail) is let in with `admit`, and the address that next-auth listens on for passwords lets nobody in.
 */
export const {
  auth,
  signOut: dismiss,
  signIn: begin,
} = NextAuth(() => {
  // Read by next-auth itself; without it, redirects would lead to whatever Host the request named.
  process.env.AUTH_URL ??= settings().url;
  return config();
});

/** Starts a session for this account. Only in an action: it sets the cookie. */
export async function admit(session: Session) {
  await admitted.run(session, () => begin('admitted', { redirect: false }));
}

function config(): NextAuthConfig {
  return {
    secret: secret(),
    trustHost: true,
    pages: { signIn: '/sign-in', error: '/sign-in' },
    session: { strategy: 'jwt', maxAge: SESSION_DAYS * 24 * 60 * 60 },
    cookies: {
      sessionToken: {
        name: SESSION_COOKIE,
        options: { httpOnly: true, sameSite: 'lax', path: '/', secure: settings().url.startsWith('https:') },
      },
    },
    providers: [
      Credentials({
        id: 'admitted',
        credentials: {},
        authorize: () => {
          const session = admitted.getStore();
          return session ? { id: String(session.accountId) } : null;
        },
      }),
    ],
    callbacks: {
      jwt: ({ token, trigger }) => (trigger === 'signIn' ? begun() : stillGood(token)),
      session: ({ session, token }) => ({ expires: session.expires, viewer: token.viewer as AccountViewer }),
    },
    logger: { error: reportUnlessForged },
  };
}

/** What the cookie of a new session holds. */
function begun(): JWT | null {
  const session = admitted.getStore();
  return session ? { ...session } : null;
}

/** Asked with every request that brings a session: a ban or a moved epoch ends it here, a new role counts from here. */
async function stillGood(token: JWT): Promise<JWT | null> {
  const { accountId, epoch } = token;
  if (typeof accountId !== 'number' || typeof epoch !== 'number') return null;
  const viewer = await findSessionViewer({ accountId, epoch });
  return viewer ? { ...token, viewer } : null;
}

/** Anybody can send a cookie that is no session of ours; that is nothing to wake the operator for. */
function reportUnlessForged(error: Error) {
  if (error.name !== 'JWTSessionError') console.error(error);
}
