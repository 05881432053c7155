import '../../styles/notifications.css';
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { currentPublication } from '#app/publication.ts';
import { asText, type Query } from '#app/query.ts';
import { currentViewer } from '#app/viewer.ts';
import { AccountHead } from '#components/account/account-head.tsx';
import { Contents } from '#components/account/contents.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { RailHead } from '#components/rail-head.tsx';
import { findAccount } from '#db/accounts.ts';
import { signOutEverywhere } from './actions.ts';
import { AddressSection } from './address-section.tsx';
import { DataSection } from './data-section.tsx';
import { LeaveSection } from './leave-section.tsx';
import { MutedSection } from './muted-section.tsx';
import { PasswordSection } from './password-section.tsx';
import { ProfileSection } from './profile-section.tsx';
import { ReaderPageSection } from './reader-page-section.tsx';
import { SeenSection } from './seen-section.tsx';
import { StandingSection } from './standing-section.tsx';
import { WordSection } from './word-section.tsx';

export const metadata: Metadata = { title: 'Your account', robots: { index: false } };

const parts = [
  { id: 'profile', name: 'Profile' },
  { id: 'word', name: 'Word from us' },
  { id: 'address', name: 'Address' },
  { id: 'password', name: 'Password' },
  { id: 'page', name: 'Your page' },
  { id: 'seen', name: 'Seen' },
  { id: 'muted', name: 'Muted' },
  { id: 'doors', name: 'Signed in' },
  { id: 'data', name: 'Your data' },
  { id: 'leave', name: 'Leaving' },
];

export default async function AccountPage({ searchParams }: { searchParams: Query }) {
  const viewer = await currentViewer();
  const account = viewer.kind === 'account' ? await findAccount(viewer.id) : undefined;
  if (!account) redirect('/sign-in?next=/account');
  const publication = await currentPublication();
  const query = await searchParams;
  const saved = asText(query.saved);
  return (
    <main id="main" className="page">
      <AccountHead account={account} calendar={publication} />
      <StandingSection account={account} calendar={publication} />
      <div className="split split--start">
        <Contents parts={parts} />
        <div className="chapters">
          <ProfileSection profile={account} saved={saved === 'profile'} />
          <WordSection account={account} saved={saved === 'word'} />
          <AddressSection account={account} saved={saved === 'address'} />
          <PasswordSection account={account} saved={saved === 'password'} />
          <ReaderPageSection account={account} saved={saved === 'page'} />
          <SeenSection accountId={account.id} />
          <MutedSection accountId={account.id} />
          <section id="doors" aria-labelledby="h-doors">
            <RailHead id="h-doors">Where you are signed in</RailHead>
            <form className="row gap-s" action={signOutEverywhere}>
              <SubmitButton kind="firm">Sign out everywhere</SubmitButton>
              <span className="meta">This device too. Nothing you wrote is lost.</span>
            </form>
          </section>
          <DataSection accountId={account.id} enough={asText(query.data) === 'enough'} />
          <LeaveSection account={account} stayed={saved === 'stayed'} />
        </div>
      </div>
    </main>
  );
}
