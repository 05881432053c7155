import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { currentViewer } from '#app/viewer.ts';
import { Gate } from '#components/door/gate.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { signOut } from './actions.ts';

export const metadata: Metadata = { title: 'Sign out', robots: { index: false } };

export default async function SignOutPage() {
  const viewer = await currentViewer();
  if (viewer.kind === 'anonymous') redirect('/');
  return (
    <Gate label={viewer.name} title="Sign out">
      <form className="stack" action={signOut}>
        <p>On this device only. To sign out on every device, go to your account.</p>
        <SubmitButton kind="main" full>
          Sign out
        </SubmitButton>
      </form>
      <p className="meta">
        <a href="/account#doors">Your account</a> or <a href="/">stay</a>.
      </p>
    </Gate>
  );
}
