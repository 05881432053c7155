import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { deskViewer } from '#app/desk/desk-viewer.ts';
import { currentPublication } from '#app/publication.ts';
import { asText, type Query } from '#app/query.ts';
import { Chapter } from '#components/desk/chapter.tsx';
import { Empty } from '#components/empty.tsx';
import { Notice } from '#components/form/notice.tsx';
import { GuestLedger } from '#components/guests/guest-ledger.tsx';
import { GuestSearch } from '#components/guests/guest-search.tsx';
import { NewGuest } from '#components/guests/new-guest.tsx';
import { Pages } from '#components/pages.tsx';
import { findGuestPage } from '#db/guests.ts';
import { guestsPath } from '#domain/guest.ts';
import { guestFilter } from '#domain/guest-form.ts';
import { canKeepGuests } from '#domain/permissions.ts';
import { addGuest } from './actions.ts';

const doneWords: Record<string, string | undefined> = {
  deleted: 'The guest is deleted.',
  merged: 'What stood under the guest stands under the account now.',
};

export const metadata: Metadata = { title: 'Guests' };

export default async function Page({ searchParams }: { searchParams: Query }) {
  const viewer = await deskViewer();
  const asked = await searchParams;
  const filter = guestFilter(asked);
  if (!canKeepGuests(viewer) || !filter) notFound();
  const [{ locale }, list] = await Promise.all([currentPublication(), findGuestPage(filter)]);
  if (!list) notFound();
  const done = doneWords[asText(asked.done)];
  return (
    <main id="main" className="page">
      <header className="desk-head">
        <div>
          <p className="label">The house</p>
          <h1 className="title">Guests</h1>
        </div>
      </header>
      {done && (
        <Notice kind="good" label="Done">
          <p>{done}</p>
        </Notice>
      )}
      <p className="narrow">Who writes for us without an account. They stand over stories as the staff do.</p>
      <GuestSearch filter={filter} />
      <p className="meta gap-s">
        <b>{list.total === 1 ? '1 guest' : `${list.total.toLocaleString(locale)} guests`}</b>
      </p>
      {list.rows.length > 0 ? (
        <GuestLedger rows={list.rows} />
      ) : (
        <Empty title={filter.named ? 'No guest is called so.' : 'No guests yet.'}>Make one below.</Empty>
      )}
      <Pages
        label="Pages of guests"
        page={list.page}
        last={list.last}
        address={(page) => guestsPath({ ...filter, page })}
        words={{ before: 'Guests before', after: 'Guests after' }}
      />
      <div className="gap-l">
        <Chapter id="new" title="A new guest">
          <NewGuest action={addGuest} />
        </Chapter>
      </div>
    </main>
  );
}
