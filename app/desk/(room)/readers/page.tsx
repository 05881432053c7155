import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { deskViewer } from '#app/desk/desk-viewer.ts';
import { currentPublication } from '#app/publication.ts';
import { AccountFilters } from '#components/accounts/account-filters.tsx';
import { AccountLedger } from '#components/accounts/account-ledger.tsx';
import { Empty } from '#components/empty.tsx';
import { Pages } from '#components/pages.tsx';
import { findAccountPage } from '#db/account-list.ts';
import { accountFilter, accountsPath } from '#domain/account-filter.ts';
import { canModeratePeople } from '#domain/permissions.ts';
import { personPath, READERS_PATH } from '#domain/person.ts';

export const metadata: Metadata = { title: 'Readers' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const sets = ['all', 'reader', 'staff', 'suspended', 'banned'] as const;

/** Everybody who can write comments, for those who judge them. No mail address is told or looked for. */
export default async function Page({ searchParams }: Props) {
  const viewer = await deskViewer();
  const filter = accountFilter({ who: 'all', ...(await searchParams) });
  if (!canModeratePeople(viewer) || !filter) notFound();
  const now = new Date();
  const [publication, list] = await Promise.all([
    currentPublication(),
    findAccountPage(filter, { now, byAddress: false }),
  ]);
  if (!list) notFound();
  return (
    <main id="main" className="page">
      <header className="desk-head">
        <div>
          <p className="label">Comments</p>
          <h1 className="title">Readers</h1>
        </div>
      </header>
      <AccountFilters filter={filter} list={READERS_PATH} sets={sets} />
      <p className="meta gap-s">
        <b>{list.total === 1 ? '1 person' : `${list.total.toLocaleString(publication.locale)} people`}</b>
      </p>
      {list.rows.length > 0 ? (
        <AccountLedger rows={list.rows} own={viewer.id} now={now} calendar={publication} path={personPath} />
      ) : (
        <Empty title="Nobody of that kind.">Try the beginning of a name.</Empty>
      )}
      <Pages
        label="Pages of readers"
        page={list.page}
        last={list.last}
        address={(page) => accountsPath({ ...filter, page }, READERS_PATH)}
        words={{ before: 'Previous page', after: 'Next page' }}
      />
    </main>
  );
}
