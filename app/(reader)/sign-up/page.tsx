import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { servicesOffered } from '#app/auth-elsewhere.ts';
import { keptOver } from '#app/door/kept-over.ts';
import { asText, type Query } from '#app/query.ts';
import { currentViewer } from '#app/viewer.ts';
import { Gate } from '#components/door/gate.tsx';
import { KeptNotice } from '#components/door/kept-notice.tsx';
import { ServiceButtons } from '#components/door/service-buttons.tsx';
import { SignUpForm } from '#components/door/sign-up-form.tsx';
import { doorPath } from '#components/frame/door-path.ts';
import { ownPath } from '#domain/own-path.ts';
import { signInElsewhere } from '../sign-in/actions.ts';
import { signUp } from './actions.ts';

export const metadata: Metadata = { title: 'Make an account', robots: { index: false } };

export default async function SignUpPage({ searchParams }: { searchParams: Query }) {
  const next = ownPath(asText((await searchParams).next));
  const viewer = await currentViewer();
  if (viewer.kind === 'account') redirect(next);
  return (
    <Gate label="A seat of your own" title="Make an account">
      <KeptNotice headline={await keptOver(next)} />
      <SignUpForm action={signUp} next={next} />
      <ServiceButtons services={servicesOffered()} action={signInElsewhere} next={next} />
      <p className="meta">
        Here already? <a href={doorPath('/sign-in', next)}>Sign in</a>.
      </p>
    </Gate>
  );
}
