import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { providerName } from '#app/auth-elsewhere.ts';
import { currentPublication } from '#app/publication.ts';
import { asText, type Query } from '#app/query.ts';
import { currentViewer } from '#app/viewer.ts';
import { AccountHead } from '#components/account/account-head.tsx';
import { ChangePasswordForm } from '#components/account/change-password-form.tsx';
import { NoPassword } from '#components/account/no-password.tsx';
import { ProfileForm } from '#components/account/profile-form.tsx';
import { Notice } from '#components/form/notice.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { RailHead } from '#components/rail-head.tsx';
import { findAccount } from '#db/accounts.ts';
import { providersOf } from '#db/identities.ts';
import { changePassword, saveProfile, signOutEverywhere } from './actions.ts';

export const metadata: Metadata = { title: 'Your account', robots: { index: false } };

export default async function AccountPage({ searchParams }: { searchParams: Query }) {
  const viewer = await currentViewer();
  const account = viewer.kind === 'account' ? await findAccount(viewer.id) : undefined;
  if (!account) redirect('/sign-in?next=/account');
  const { saved } = await searchParams;
  const publication = await currentPublication();
  return (
    <main id="main" className="page">
      <AccountHead account={account} calendar={publication} />
      <div className="split split--start">
        <nav className="contents" aria-label="On this page">
          <ul>
            <li>
              <a href="#profile">Profile</a>
            </li>
            <li>
              <a href="#password">Password</a>
            </li>
            <li>
              <a href="#doors">Signed in</a>
            </li>
          </ul>
        </nav>
        <div className="chapters">
          <section id="profile" aria-labelledby="h-profile">
            <RailHead id="h-profile">Profile</RailHead>
            {asText(saved) === 'profile' && (
              <Notice kind="good" label="Saved">
                <p>That is how others see you now.</p>
              </Notice>
            )}
            <ProfileForm action={saveProfile} profile={account} />
          </section>
          <section id="password" aria-labelledby="h-password">
            <RailHead id="h-password" aside={<span className="meta">For {account.email}</span>}>
              Password
            </RailHead>
            {asText(saved) === 'password' && (
              <Notice kind="good" label="Changed">
                <p>Every other device is signed out.</p>
              </Notice>
            )}
            {account.hasPassword ? (
              <ChangePasswordForm action={changePassword} email={account.email} />
            ) : (
              <NoPassword services={(await providersOf(account.id)).map(providerName)} />
            )}
          </section>
          <section id="doors" aria-labelledby="h-doors">
            <RailHead id="h-doors">Where you are signed in</RailHead>
            <form className="row gap-s" action={signOutEverywhere}>
              <SubmitButton kind="firm">Sign out everywhere</SubmitButton>
              <span className="meta">This device too. Nothing you wrote is lost.</span>
            </form>
          </section>
        </div>
      </div>
    </main>
  );
}
