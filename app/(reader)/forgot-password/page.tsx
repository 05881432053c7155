import type { Metadata } from 'next';
import { asText, type Query } from '#app/query.ts';
import { ForgottenForm } from '#components/door/forgotten-form.tsx';
import { Gate } from '#components/door/gate.tsx';
import { doorPath } from '#components/frame/door-path.ts';
import { ownPath } from '#domain/own-path.ts';
import { sendReset } from './actions.ts';

export const metadata: Metadata = { title: 'A new password', robots: { index: false } };

export default async function ForgottenPage({ searchParams }: { searchParams: Query }) {
  const next = ownPath(asText((await searchParams).next));
  return (
    <Gate label="It happens" title="A new password">
      <p>
        Tell us the address of your account, and we send a link there. It signs you in and lets you choose a new
        password.
      </p>
      <ForgottenForm action={sendReset} next={next} />
      <p className="meta">
        It came back to you? <a href={doorPath('/sign-in', next)}>Sign in</a>.
      </p>
    </Gate>
  );
}
