import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { asText, type Query } from '#app/query.ts';
import { FirstAdminForm } from '#components/door/first-admin-form.tsx';
import { Gate } from '#components/door/gate.tsx';
import { isFirstAdminLink } from '#db/first-admin.ts';
import { makeFirstAdmin } from './actions.ts';

export const metadata: Metadata = { title: 'The first admin', robots: { index: false } };

export default async function FirstAdminPage({ searchParams }: { searchParams: Query }) {
  const token = asText((await searchParams).token);
  if (!(await isFirstAdminLink(token, new Date()))) notFound();
  return (
    <Gate label="A new house" title="The first admin">
      <p>
        Whoever fills this in runs the publication: settings, accounts, everything on the desk. The link works once.
      </p>
      <FirstAdminForm action={makeFirstAdmin} token={token} />
    </Gate>
  );
}
