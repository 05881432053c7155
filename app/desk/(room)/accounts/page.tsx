import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { deskViewer } from '#app/desk/desk-viewer.ts';
import { currentPublication } from '#app/publication.ts';
import { asText, type Query } from '#app/query.ts';
import { AccountFilters } from '#components/accounts/account-filters.tsx';
import { AccountLedger } from '#components/accounts/account-ledger.tsx';
import { Invitations } from '#components/accounts/invitations.tsx';
import { InviteForm } from '#components/accounts/invite-form.tsx';
import { Empty } from '#components/empty.tsx';
import { Notice } from '#components/form/notice.tsx';
import { Pages } from '#components/pages.tsx';
import { findAccountPage } from '#db/account-list.ts';
import { findInvitationPage } from '#db/invitations.ts';
import { accountPath } from '#domain/account.ts';
import { accountFilter, accountSets, accountsPath } from '#domain/account-filter.ts';
import { canManageAccounts } from '#domain/permissions.ts';
import { inviteSomebody, takeBack } from './actions.ts';

export const metadata: Metadata = { title: 'Accounts' };

export default async function Page({ searchParams }: { searchParams: Query }) {
  const viewer = await deskViewer();
  const asked = await searchParams;
  const filter = accountFilter(asked);
  if (!canManageAccounts(viewer) || !filter) notFound();
  const [publication, list, open] = await Promise.all([
    currentPublication(),
    findAccountPage(filter, { now: new Date(), byAddress: true }),
    findInvitationPage(new Date(), filter.invited ?? 1),
  ]);
  if (!list || !open) notFound();
  return (
    <main id="main" className="page">
      <header className="desk-head">
        <div>
          <p className="label">The house</p>
          <h1 className="title">Accounts</h1>
        </div>
      </header>
      <AccountFilters filter={filter} list="/desk/accounts" sets={accountSets} />
      <p className="meta gap-s">
        <b>{list.total === 1 ? '1 account' : `${list.total.toLocaleString(publication.locale)} accounts`}</b>
      </p>
      {list.rows.length > 0 ? (
        <AccountLedger
          rows={list.rows}
          own={viewer.id}
          now={new Date()}
          calendar={publication}
          path={accountPath}
          addresses
        />
      ) : (
        <Empty title="Nobody of that kind.">Try the beginning of a name or of a mail address.</Empty>
      )}
      <Pages
        label="Pages of accounts"
        page={list.page}
        last={list.last}
        address={(page) => accountsPath({ ...filter, page })}
        words={{ before: 'Previous page', after: 'Next page' }}
      />
      <section id="invitations" className="gap-l" aria-labelledby="invitations-title">
        <div className="rail-head">
          <h2 id="invitations-title">Invitations</h2>
        </div>
        {asText(asked.done) === 'invited' && (
          <Notice kind="good" label="Done">
            <p>The letter is on its way.</p>
          </Notice>
        )}
        <Invitations open={open.rows} calendar={publication} takeBack={takeBack} />
        <Pages
          label="Pages of invitations"
          page={open.page}
          last={open.last}
          address={(invited) => `${accountsPath({ ...filter, invited })}#invitations`}
          words={{ before: 'Previous page', after: 'Next page' }}
        />
        <InviteForm action={inviteSomebody} />
      </section>
    </main>
  );
}
