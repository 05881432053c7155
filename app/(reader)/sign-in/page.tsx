import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { servicesOffered } from '#app/auth-elsewhere.ts';
import { keptOver } from '#app/door/kept-over.ts';
import { asText, type Query } from '#app/query.ts';
import { currentViewer } from '#app/viewer.ts';
import { Gate } from '#components/door/gate.tsx';
import { KeptNotice } from '#components/door/kept-notice.tsx';
import { ServiceButtons } from '#components/door/service-buttons.tsx';
import { SignInForm } from '#components/door/sign-in-form.tsx';
import { Notice } from '#components/form/notice.tsx';
import { doorPath } from '#components/frame/door-path.ts';
import { ownPath } from '#domain/own-path.ts';
import { signIn, signInElsewhere } from './actions.ts';

export const metadata: Metadata = { title: 'Sign in', robots: { index: false } };

export default async function SignInPage({ searchParams }: { searchParams: Query }) {
  const query = await searchParams;
  const next = ownPath(asText(query.next));
  const viewer = await currentViewer();
  if (viewer.kind === 'account') redirect(next);
  return (
    <Gate label="Readers and staff, one door" title="Sign in">
      {query.ended && (
        <Notice kind="good">
          <p>You are signed out on every device, this one too.</p>
        </Notice>
      )}
      {query.leaving && (
        <Notice kind="good" label="Asked for">
          <p>
            You are signed out everywhere, and a letter is on its way with the day on which your account goes. Until
            then you can sign in and keep it.
          </p>
        </Notice>
      )}
      {query.error && (
        <Notice kind="warn">
          <p>{wentWrong(asText(query.error))}</p>
        </Notice>
      )}
      <KeptNotice headline={await keptOver(next)} />
      <SignInForm action={signIn} next={next} />
      <ServiceButtons services={servicesOffered()} action={signInElsewhere} next={next} />
      <p className="meta">
        <a href={`/forgot-password?next=${encodeURIComponent(next)}`}>Send me a link instead</a> or{' '}
        <a href={doorPath('/sign-up', next)}>make an account</a>. A name and an address are all we ask for.
      </p>
    </Gate>
  );
}

/** Said after the way back from another service. */
function wentWrong(error: string): string {
  if (error === 'unverified') {
    return 'That service names no mail address that it has verified, or the account is closed. Sign in with a password, or make an account.';
  }
  return 'Signing in through the other service did not work. Try once more, or sign in with a password.';
}
