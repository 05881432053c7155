import { AsyncLocalStorage } from 'node:async_hooks';
import NextAuth, { type NextAuthConfig, type Profile, type Account as ProviderAccount } from 'next-auth';
import { encode, type JWT } from 'next-auth/jwt';
import Credentials from 'next-auth/providers/credentials';
import { secret } from '#db/secret.ts';
import { findSessionViewer, type Session } from '#db/sessions.ts';
import { settings } from '#db/settings.ts';
import { requestContext } from '#domain/request-context.ts';
import { isDueForRenewal, SESSION_COOKIE, SESSION_SECONDS, sessionCookieLine } from '#domain/session.ts';
import type { AccountViewer } from '#domain/viewer.ts';
import { elsewhere, sessionFromElsewhere } from './auth-elsewhere.ts';

declare module 'next-auth' {
  interface Session {
    viewer?: AccountViewer | undefined;
    stay?: boolean;
    /** When they last showed who they are, as a moment in milliseconds. */
    cameIn?: number;
  }
}

/** What the cookie holds, sealed. */
type Pass = Session & {
  /** Whether it outlives the browser's window. */
  stay: boolean;
  /** When they showed who they are: a session that is renewed is no younger by it. */
  cameIn: number;
};

/** Whom our own code is letting in right now. Nothing that comes over the wire reaches it. */
const admitted = new AsyncLocalStorage<Pass>();

/**
 * Sessions, by next-auth. By itself it lets nobody in who brings a password: our own code proves who somebody is and
 * calls `admit` (door/let-in.ts). Only the services of auth-elsewhere.ts are asked by next-auth.
 */
export const { auth, handlers, signIn, signOut } = NextAuth(() => {
  // Read by next-auth itself; without it, redirects would lead to whatever Host the request named.
  process.env.AUTH_URL ??= settings().url;
  return config();
});

/** Starts a session. Only in an action: it sets the cookie. */
export const admit = (pass: Omit<Pass, 'cameIn'>) =>
  admitted.run({ ...pass, cameIn: Date.now() }, () => signIn('admitted', { redirect: false }));

/** Whether this browser was told to remember. */
export const staysSignedIn = async () => (await auth())?.stay ?? false;

/** When whoever asks last showed who they are; long ago where that is not known. */
export const cameInAt = async () => new Date((await auth())?.cameIn ?? 0);

const isSecure = () => settings().url.startsWith('https:');

function config(): NextAuthConfig {
  return {
    secret: secret(),
    trustHost: true,
    pages: { signIn: '/sign-in', error: '/sign-in' },
    session: { strategy: 'jwt', maxAge: SESSION_SECONDS },
    // A session that was only looked at is not sealed again: there is no cookie to set, and it costs a millisecond.
    jwt: { encode: async (sealing) => (sealing.token?.viewer ? '' : encode(sealing)) },
    cookies: {
      sessionToken: {
        name: SESSION_COOKIE,
        options: { httpOnly: true, sameSite: 'lax', path: '/', secure: isSecure() },
      },
    },
    providers: [
      Credentials({
        id: 'admitted',
        credentials: {},
        authorize: () => (admitted.getStore() ? { id: 'admitted' } : null),
      }),
      ...elsewhere(),
    ],
    callbacks: {
      jwt: ({ token, account, profile }) => (account ? begun(account, profile) : stillGood(token)),
      session: ({ session: { expires }, token }) => ({
        expires,
        viewer: token.viewer as AccountViewer,
        stay: token.stay === true,
        cameIn: Number(token.cameIn ?? 0),
      }),
      signIn: async ({ account, profile }) =>
        (account && (await passFor(account, profile)) !== undefined) || '/sign-in?error=unverified',
    },
    logger: { error: reportUnlessForged },
  };
}

async function passFor(account: ProviderAccount, profile: Profile | undefined): Promise<Pass | undefined> {
  if (account.type === 'credentials') return admitted.getStore();
  const session = await sessionFromElsewhere(account, profile);
  return session && { ...session, stay: true, cameIn: Date.now() };
}

/** What the cookie of a new session holds. */
async function begun(account: ProviderAccount, profile: Profile | undefined): Promise<JWT | null> {
  const pass = await passFor(account, profile);
  return pass ? { ...pass } : null;
}

/** Asked with every request that brings a session: a ban or a moved epoch ends it here, a new role counts from here. */
async function stillGood(token: JWT): Promise<JWT | null> {
  const { accountId, epoch, stay, cameIn, iat } = token;
  if (typeof accountId !== 'number' || typeof epoch !== 'number') return null;
  const viewer = await findSessionViewer({ accountId, epoch });
  if (!viewer) return null;
  const issuedAt = new Date((iat ?? 0) * 1_000);
  if (isDueForRenewal(issuedAt, new Date()))
    await renew({ accountId, epoch, stay: stay === true, cameIn: Number(cameIn ?? 0) });
  return { ...token, viewer };
}

/** Next-auth would renew it, but a page that is being rendered cannot set a cookie; our server can. */
async function renew(pass: Pass) {
  const value = await encode({ token: { ...pass }, secret: secret(), salt: SESSION_COOKIE, maxAge: SESSION_SECONDS });
  requestContext()?.cookies.push(sessionCookieLine({ value, stay: pass.stay, secure: isSecure() }));
}

/** Anybody can send a cookie that is no session of ours; that is nothing to wake the operator for. */
function reportUnlessForged(error: Error) {
  if (error.name !== 'JWTSessionError') console.error(error);
}
