import type { Metadata } from 'next';
import { asText, type Query } from '#app/query.ts';
import { Gate } from '#components/door/gate.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { findStaying } from '#db/departures.ts';
import { stayByLetter } from './actions.ts';

export const metadata: Metadata = { title: 'Keep your account', robots: { index: false } };

/** A page with a button, not a link that acts: mail programs look at links before people do. */
export default async function StayPage({ searchParams }: { searchParams: Query }) {
  const query = await searchParams;
  const token = asText(query.token);
  if (asText(query.done)) {
    return (
      <Gate label="Leaving" title="You stay">
        <p>
          Nothing is deleted, and all is as it was. <a href="/sign-in">Sign in</a>
        </p>
      </Gate>
    );
  }
  if (!(await findStaying(token))) {
    return (
      <Gate label="Leaving" title="This link is spent">
        <p>
          It was pressed already and the account stays, or its seven days are over. <a href="/sign-in">Sign in</a> to
          see which.
        </p>
      </Gate>
    );
  }
  return (
    <Gate label="Leaving" title="Keep your account?">
      <p>One press, and nothing is deleted. You need not sign in for it.</p>
      <form action={stayByLetter}>
        <input type="hidden" name="token" value={token} />
        <SubmitButton kind="main">Keep my account</SubmitButton>
      </form>
    </Gate>
  );
}
