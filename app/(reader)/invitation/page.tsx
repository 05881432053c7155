import type { Metadata } from 'next';
import { asText, type Query } from '#app/query.ts';
import { AcceptForm } from '#components/accounts/accept-form.tsx';
import { Gate } from '#components/door/gate.tsx';
import { findInvitation } from '#db/invitations.ts';
import { roleHelp } from '#domain/invitation.ts';
import { roleName } from '#domain/role-name.ts';
import { accept } from './actions.ts';

export const metadata: Metadata = { title: 'An invitation', robots: { index: false } };

/** Where the link of an invitation leads. Mail programs open links before people do, so nothing is used up here. */
export default async function InvitationPage({ searchParams }: { searchParams: Query }) {
  const token = asText((await searchParams).token);
  const invited = await findInvitation(token, new Date());
  if (!invited || invited.account?.banned) return <Spent />;
  const known = invited.account?.confirmed ?? false;
  return (
    <Gate label="An invitation" title="Come in">
      <p>
        {invited.invitedBy} asks you to join as {roleName[invited.role].toLowerCase()}. {roleHelp[invited.role]}
      </p>
      <p className="meta">
        You sign in as {invited.email}
        {known && ', with the password that you have'}.
      </p>
      <AcceptForm action={accept} token={token} known={known} />
    </Gate>
  );
}

function Spent() {
  return (
    <Gate label="An invitation" title="This link is spent">
      <p>It was used already, was taken back, or a week went by. Ask whoever invited you for another.</p>
    </Gate>
  );
}
