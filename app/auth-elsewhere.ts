import type { Profile, Account as ProviderAccount } from 'next-auth';
import type { Provider } from 'next-auth/providers';
import GitHub from 'next-auth/providers/github';
import Google from 'next-auth/providers/google';
import { accountOfIdentity } from '#db/identities.ts';
import type { Session } from '#db/sessions.ts';
import { settings } from '#db/settings.ts';
import { nameField } from '#domain/account-fields.ts';
import { takeLikeAlong } from './comments/kept-like.ts';
import { takeMarksAlong } from './take-marks-along.ts';

/** Services that vouch for people, as the operator's keys allow. */
export function elsewhere(): Provider[] {
  const { AUTH_GITHUB_ID, AUTH_GITHUB_SECRET, AUTH_GOOGLE_ID, AUTH_GOOGLE_SECRET } = settings();
  const providers: Provider[] = [];
  if (AUTH_GITHUB_ID && AUTH_GITHUB_SECRET) {
    const keys = { clientId: AUTH_GITHUB_ID, clientSecret: AUTH_GITHUB_SECRET };
    providers.push(GitHub({ ...keys, checks: ['pkce', 'state'], userinfo: { request: askGitHub } }));
  }
  if (AUTH_GOOGLE_ID && AUTH_GOOGLE_SECRET) {
    providers.push(Google({ clientId: AUTH_GOOGLE_ID, clientSecret: AUTH_GOOGLE_SECRET, checks: ['pkce', 'state'] }));
  }
  return providers;
}

const names: Record<string, string> = { github: 'GitHub', google: 'Google' };

export const providerName = (id: string): string => names[id] ?? id;

/** The same for the buttons. */
export function servicesOffered(): { id: string; name: string }[] {
  const { AUTH_GITHUB_ID, AUTH_GOOGLE_ID } = settings();
  const ids = [AUTH_GITHUB_ID && 'github', AUTH_GOOGLE_ID && 'google'].filter((id) => id !== undefined);
  return ids.map((id) => ({ id, name: providerName(id) }));
}

/** The session of whoever a service vouches for; undefined when it names no address that it has verified. */
export async function sessionFromElsewhere(
  { provider, providerAccountId }: ProviderAccount,
  profile: Profile | undefined,
): Promise<Session | undefined> {
  const verifiedEmail = profile?.email_verified === true ? (profile.email?.trim().toLowerCase() ?? null) : null;
  const name = nameOf(profile);
  const account = await accountOfIdentity({ provider, providerAccountId, name, verifiedEmail }, new Date());
  if (!account || account.banned) return undefined;
  const session = { accountId: account.id, epoch: account.epoch };
  await takeMarksAlong(account.id);
  await takeLikeAlong(session);
  return session;
}

/** What we would not take from a form we do not take from elsewhere. */
function nameOf(profile: Profile | undefined): string {
  const names = [profile?.name, profile?.login].map((name) => nameField.safeParse(name ?? ''));
  return names.find(({ success }) => success)?.data ?? 'Reader';
}

const GITHUB_API = 'https://api.github.com';

/**
 * Who it is, with the address that GitHub has verified and calls the main one. The address on a public profile says
 * nothing about either.
 */
async function askGitHub({ tokens }: { tokens: { access_token?: string } }): Promise<Profile> {
  const headers = { authorization: `Bearer ${tokens.access_token}`, 'user-agent': 'Marquee' };
  const [profile, addresses] = await Promise.all([
    fetch(`${GITHUB_API}/user`, { headers }).then((answer) => answer.json()),
    fetch(`${GITHUB_API}/user/emails`, { headers }).then((answer) => (answer.ok ? answer.json() : [])),
  ]);
  const known: { email: string; primary: boolean; verified: boolean }[] = addresses;
  const main = known.find(({ primary, verified }) => primary && verified);
  return { ...profile, email: main?.email ?? null, email_verified: main !== undefined };
}
