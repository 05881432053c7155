import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { auditSearch } from '#app/desk/audit-search.ts';
import { deskViewer } from '#app/desk/desk-viewer.ts';
import { currentPublication } from '#app/publication.ts';
import type { Query } from '#app/query.ts';
import { AuditFilters } from '#components/desk/audit-filters.tsx';
import { AuditLedger } from '#components/desk/audit-ledger.tsx';
import { Empty } from '#components/empty.tsx';
import { Pages } from '#components/pages.tsx';
import { staffNames } from '#db/account-list.ts';
import { findAuditPage } from '#db/audit.ts';
import { auditCsvPath, auditFilter, auditPath } from '#domain/audit-filter.ts';
import { canReadAudit } from '#domain/permissions.ts';

export const metadata: Metadata = { title: 'Audit log' };

export default async function Page({ searchParams }: { searchParams: Query }) {
  const viewer = await deskViewer();
  const filter = auditFilter(await searchParams);
  if (!canReadAudit(viewer) || !filter) notFound();
  const publication = await currentPublication();
  const [found, staff] = await Promise.all([
    findAuditPage(auditSearch(filter, publication), filter.page),
    staffNames(),
  ]);
  if (!found) notFound();
  return (
    <main id="main" className="page">
      <header className="desk-head">
        <div>
          <p className="label">The house</p>
          <h1 className="title">Audit log</h1>
        </div>
        <p className="row">
          <a className="button button--small" href={auditCsvPath(filter)} download>
            Download as CSV
          </a>
        </p>
      </header>
      <AuditFilters filter={filter} staff={staff} />
      <p className="meta gap-s">
        <b>{found.total === 1 ? '1 entry' : `${found.total.toLocaleString(publication.locale)} entries`}</b>. Nothing
        here can be changed or removed. Times are those of {publication.timeZone}.
      </p>
      {found.entries.length > 0 ? (
        <AuditLedger entries={found.entries} calendar={publication} />
      ) : (
        <Empty title="Nothing of that kind was done.">Try somebody else, or an earlier day.</Empty>
      )}
      <Pages
        label="Pages of the log"
        page={found.page}
        last={found.last}
        address={(page) => auditPath({ ...filter, page })}
        words={
          filter.order === 'oldest'
            ? { before: 'Older entries', after: 'Newer entries' }
            : { before: 'Newer entries', after: 'Older entries' }
        }
      />
    </main>
  );
}
