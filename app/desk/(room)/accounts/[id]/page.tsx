import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { deskViewer } from '#app/desk/desk-viewer.ts';
import { currentPublication } from '#app/publication.ts';
import { asText, type Query } from '#app/query.ts';
import { RoleForm } from '#components/accounts/role-form.tsx';
import { Chapter } from '#components/desk/chapter.tsx';
import { Notice } from '#components/form/notice.tsx';
import { findAccount } from '#db/accounts.ts';
import { dayOf } from '#domain/dates.ts';
import { idIn } from '#domain/highest-id.ts';
import { canManageAccounts } from '#domain/permissions.ts';
import { personPath } from '#domain/person.ts';
import { changeRole } from '../actions.ts';

export const metadata: Metadata = { title: 'An account' };

type Props = { params: Promise<{ id: string }>; searchParams: Query };

export default async function Page({ params, searchParams }: Props) {
  const viewer = await deskViewer();
  const id = idIn((await params).id);
  const account = canManageAccounts(viewer) && id ? await findAccount(id) : undefined;
  if (!account) notFound();
  const publication = await currentPublication();
  const { name, email, handle, role, banned, confirmed, createdAt } = account;
  return (
    <main id="main" className="page">
      <header className="desk-head">
        <div>
          <p className="label">Account</p>
          <h1 className="title">{name}</h1>
        </div>
        <p className="row">
          <a className="button button--small" href={`/desk/audit?who=${account.id}`}>
            What they did
          </a>
          <a className="button button--small" href="/desk/accounts">
            All accounts
          </a>
        </p>
      </header>
      <div className="chapters">
        {asText((await searchParams).done) === 'saved' && (
          <Notice kind="good" label="Done">
            <p>It counts from now on.</p>
          </Notice>
        )}
        <p className="meta">
          {email}
          {confirmed ? '' : ', not proved yet'}, @{handle}, since {dayOf(createdAt, publication)}
          {banned && <b>. Shut out</b>}
        </p>
        <Chapter id="role-of" title="Role">
          <RoleForm action={changeRole} id={account.id} role={role} />
        </Chapter>
        <Chapter id="standing" title="Standing">
          <p>
            <a href={personPath(account.id)}>What they wrote, and what was done about it</a>: warnings, suspensions and
            bans are there.
          </p>
        </Chapter>
      </div>
    </main>
  );
}
