import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { deskViewer } from '#app/desk/desk-viewer.ts';
import { currentPublication } from '#app/publication.ts';
import { asText, type Query } from '#app/query.ts';
import { Chapter } from '#components/desk/chapter.tsx';
import { Empty } from '#components/empty.tsx';
import { Notice } from '#components/form/notice.tsx';
import { Pages } from '#components/pages.tsx';
import { RedirectForm } from '#components/redirects/redirect-form.tsx';
import { RedirectLedger } from '#components/redirects/redirect-ledger.tsx';
import { RedirectLinesForm } from '#components/redirects/redirect-lines-form.tsx';
import { RemoveRedirect } from '#components/redirects/remove-redirect.tsx';
import { pagesAmong } from '#db/pages-at.ts';
import { findRedirectPage, openRedirect } from '#db/redirects.ts';
import { idIn } from '#domain/highest-id.ts';
import { canKeepRedirects } from '#domain/permissions.ts';
import { REDIRECTS_PATH, redirectsPath } from '#domain/redirect.ts';
import { FIND_MAX, redirectFilter } from '#domain/redirect-form.ts';
import { dropRedirect, keepRedirect, keepRedirects } from './actions.ts';

export const metadata: Metadata = { title: 'Redirects' };

const doneWords: Record<string, string | undefined> = {
  kept: 'The address leads on from now.',
  removed: 'The redirect is removed.',
  many: 'All of them are kept.',
};

/** Where addresses of before lead. */
export default async function Page({ searchParams }: { searchParams: Query }) {
  const viewer = await deskViewer();
  const asked = await searchParams;
  const filter = redirectFilter(asked);
  if (!canKeepRedirects(viewer) || !filter) notFound();
  const [{ locale }, list] = await Promise.all([currentPublication(), findRedirectPage(filter.find, filter.page)]);
  if (!list) notFound();
  const pages = await pagesAmong(list.rows.map(({ from }) => from));
  const id = asked.change === undefined ? undefined : (idIn(asText(asked.change)) ?? notFound());
  const changing = id === undefined ? undefined : ((await openRedirect(id)) ?? notFound());
  const done = doneWords[asText(asked.done)];
  return (
    <main id="main" className="page">
      <header className="desk-head">
        <div>
          <p className="label">The house</p>
          <h1 className="title">Redirects</h1>
        </div>
        <p className="row">
          <a className="button button--small" href={`${REDIRECTS_PATH}/csv`}>
            All of them as CSV
          </a>
        </p>
      </header>
      {done && (
        <Notice kind="good" label="Done">
          <p>{done}</p>
        </Notice>
      )}
      <p className="narrow">
        Where addresses lead that have no page. What stories, works, people and sections of ours were once called leads
        on by itself.
      </p>
      <form className="row filters" action={REDIRECTS_PATH} aria-label="Narrow the list">
        <label>
          <span className="sr">In the address</span>
          <input
            className="input"
            name="find"
            type="search"
            defaultValue={filter.find}
            placeholder="Part of an address"
            maxLength={FIND_MAX}
          />
        </label>
        <button className="button button--small" type="submit">
          Show
        </button>
      </form>
      <p className="meta gap-s">
        <b>{list.total === 1 ? '1 redirect' : `${list.total.toLocaleString(locale)} redirects`}</b>
      </p>
      {list.rows.length > 0 ? (
        <RedirectLedger rows={list.rows} pages={pages} />
      ) : (
        <Empty title={filter.find ? 'None says this.' : 'No redirects yet.'}>Add one below.</Empty>
      )}
      <Pages
        label="Pages of redirects"
        page={list.page}
        last={list.last}
        address={(page) => redirectsPath(filter.find, page)}
        words={{ before: 'Redirects before', after: 'Redirects after' }}
      />
      <div className="chapters gap-l">
        <Chapter id="one" title={changing ? `Where ${changing.from} leads` : 'A new redirect'}>
          <RedirectForm key={changing?.id} action={keepRedirect} redirect={changing} />
          {changing && <RemoveRedirect action={dropRedirect} id={changing.id} />}
        </Chapter>
        <Chapter id="many" title="Many at once" aside="All of them or none">
          <RedirectLinesForm action={keepRedirects} />
        </Chapter>
      </div>
    </main>
  );
}
