import type { Metadata } from 'next';
import { asText, type Query } from '#app/query.ts';
import { Gate } from '#components/door/gate.tsx';
import { ResetForm } from '#components/door/reset-form.tsx';
import { findAccount } from '#db/accounts.ts';
import { findToken } from '#db/one-time-tokens.ts';
import { reset } from './actions.ts';

export const metadata: Metadata = { title: 'Choose a new password', robots: { index: false } };

export default async function ResetPage({ searchParams }: { searchParams: Query }) {
  const token = asText((await searchParams).token);
  const holder = await findToken(token, 'reset', new Date());
  const account = holder?.accountId ? await findAccount(holder.accountId) : undefined;
  if (!account) return <Stale />;
  return (
    <Gate label="It happens" title="Choose a new password">
      <ResetForm action={reset} token={token} email={account.email} />
      <p className="meta">Every other device is signed out by it.</p>
    </Gate>
  );
}

function Stale() {
  return (
    <Gate label="It happens" title="This link is spent">
      <p>
        It was used already, a newer letter took its place, or an hour went by.{' '}
        <a href="/forgot-password">Ask for another</a>.
      </p>
    </Gate>
  );
}
