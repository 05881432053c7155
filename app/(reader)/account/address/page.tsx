import type { Metadata } from 'next';
import { asText, type Query } from '#app/query.ts';
import { Gate } from '#components/door/gate.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { findAddressChange } from '#db/email-changes.ts';
import { confirmAddress } from './actions.ts';

export const metadata: Metadata = { title: 'Your new address', robots: { index: false } };

/** A page with a button, not a link that acts: mail programs look at links before people do. */
export default async function AddressPage({ searchParams }: { searchParams: Query }) {
  const query = await searchParams;
  const token = asText(query.token);
  if (asText(query.done)) {
    return (
      <Gate label="Your address" title="That is your address now">
        <p>
          We write there from now on. <a href="/account">To your account</a>
        </p>
      </Gate>
    );
  }
  const email = await findAddressChange(token, new Date());
  if (!email) {
    return (
      <Gate label="Your address" title="This link is spent">
        <p>
          It was pressed already, a newer letter took its place, or a day went by.{' '}
          <a href="/account#address">Ask for another</a>.
        </p>
      </Gate>
    );
  }
  return (
    <Gate label="Your address" title="Use this address?">
      <p>{email}: one press, and your account has it.</p>
      <form action={confirmAddress}>
        <input type="hidden" name="token" value={token} />
        <SubmitButton kind="main">Use this address</SubmitButton>
      </form>
    </Gate>
  );
}
