import type { Metadata } from 'next';
import { keptOver } from '#app/door/kept-over.ts';
import { isAwaitedHere } from '#app/door/this-browser.ts';
import { asText, type Query } from '#app/query.ts';
import { ConfirmForm } from '#components/door/confirm-form.tsx';
import { Gate } from '#components/door/gate.tsx';
import { KeptNotice } from '#components/door/kept-notice.tsx';
import { findToken } from '#db/one-time-tokens.ts';
import { confirm } from './actions.ts';

export const metadata: Metadata = { title: 'Confirm your address', robots: { index: false } };

/** A page with a button, not a link that acts: mail programs look at links before people do. */
export default async function ConfirmPage({ searchParams }: { searchParams: Query }) {
  const token = asText((await searchParams).token);
  const holder = await findToken(token, 'confirm', new Date());
  if (!holder) return <Stale />;
  return (
    <Gate label="One more step" title="Confirm your address">
      <KeptNotice headline={await keptOver(holder.next)} />
      <ConfirmForm action={confirm} token={token} asksPassword={!(await isAwaitedHere(token))} />
    </Gate>
  );
}

function Stale() {
  return (
    <Gate label="One more step" title="This link is spent">
      <p>
        It was pressed already, a newer letter took its place, or three days went by. <a href="/sign-in">Sign in</a>{' '}
        with your address and password: either you are in, or we send another letter.
      </p>
    </Gate>
  );
}
