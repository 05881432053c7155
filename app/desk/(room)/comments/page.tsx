import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { deskViewer } from '#app/desk/desk-viewer.ts';
import { currentPublication } from '#app/publication.ts';
import type { Query } from '#app/query.ts';
import { Empty } from '#components/empty.tsx';
import { CaseItem } from '#components/queue/case-item.tsx';
import { CaseKeys } from '#components/queue/case-keys.tsx';
import { CasesForm } from '#components/queue/cases-form.tsx';
import { QueueNarrowed } from '#components/queue/queue-narrowed.tsx';
import { QueueNewsLines } from '#components/queue/queue-news.tsx';
import { QueueSearch } from '#components/queue/queue-search.tsx';
import { QueueTabs } from '#components/queue/queue-tabs.tsx';
import { TakeComments } from '#components/queue/take-comments.tsx';
import { caseReadersOf } from '#db/case-readers.ts';
import { commentCases } from '#db/comment-cases.ts';
import { findDecisions } from '#db/comment-decisions.ts';
import { countQueue, findQueuePage, isSearchCut } from '#db/comment-queue.ts';
import { indexDue, READ_FIRST } from '#db/search-index.ts';
import { freeFirst } from '#domain/case-reader.ts';
import { choicesFor } from '#domain/comment-case.ts';
import {
  commentsCsvPath,
  countInWords,
  queueAddress,
  queueFilter,
  queueNews,
  queueTabsFor,
} from '#domain/comment-queue.ts';
import { canModerateComments, canSeeCommentQueue } from '#domain/permissions.ts';
import { decideCase, decideCases, takeUpCase, undoDecisions } from './actions.ts';

export const metadata: Metadata = { title: 'Comments to read' };

export default async function Page({ searchParams }: { searchParams: Query }) {
  const viewer = await deskViewer();
  const asked = await searchParams;
  const [tab] = queueTabsFor(viewer);
  const filter = queueFilter(asked.show === undefined && tab ? { ...asked, show: tab } : asked);
  if (!canSeeCommentQueue(viewer) || !filter || !queueTabsFor(viewer).includes(filter.tab)) notFound();
  const news = queueNews(asked);
  const now = new Date();
  if (filter.words) await indexDue(READ_FIRST);
  const [calendar, page, counts, decisions, isCut] = await Promise.all([
    currentPublication(),
    findQueuePage(filter, viewer),
    countQueue(filter, viewer),
    findDecisions(news.done),
    filter.words ? isSearchCut(filter.words) : false,
  ]);
  const [found, readers, judged] = await Promise.all([
    commentCases(page.ids, viewer),
    caseReadersOf(page.ids, now),
    commentCases([...decisions.map(({ commentId }) => commentId), ...news.left], viewer),
  ]);
  const waiting = counts.get(filter.tab) ?? 0;
  const cases = freeFirst(found, ({ comment }) => readers.get(comment.id), viewer.id);
  return (
    <main id="main" className="page">
      <header className="desk-head">
        <div>
          <p className="label">Comments</p>
          <h1 className="title">{headings[filter.tab](countInWords(waiting))}</h1>
        </div>
        <QueueSearch filter={filter} />
      </header>
      <QueueNewsLines
        decisions={decisions.filter(({ by }) => by?.id === viewer.id)}
        left={news.left}
        judged={judged}
        action={undoDecisions}
        calendar={calendar}
      />
      <QueueTabs filter={filter} counts={counts} />
      <QueueNarrowed filter={filter} sample={cases[0]} isCut={isCut} />
      {cases.length > 0 ? (
        <ol className="cases gap" data-cases="">
          {cases.map((one) => (
            <CaseItem
              key={one.comment.id}
              one={one}
              viewer={viewer}
              reader={readers.get(one.comment.id)}
              actions={{ decide: decideCase, takeUp: takeUpCase }}
              list={queueAddress(filter)}
              calendar={calendar}
              now={now}
            />
          ))}
        </ol>
      ) : (
        <Empty title={filter.words ? 'Nothing says that here.' : 'Nothing to read here.'} />
      )}
      {page.next && (
        <p className="gap">
          <a className="button" href={queueAddress({ ...filter, after: page.next })}>
            The next ones
          </a>
        </p>
      )}
      {cases.some((one) => choicesFor(viewer, one).includes('remove')) && (
        <CasesForm action={decideCases} approves={canModerateComments(viewer)} />
      )}
      {cases.length > 0 && <CaseKeys />}
      {canModerateComments(viewer) && <TakeComments action={commentsCsvPath} under={filter.under} />}
    </main>
  );
}

const headings = {
  held: (count: string) => `${count} held`,
  reported: (count: string) => `${count} reported`,
  new: () => 'New comments',
  removed: () => 'Removed comments',
  appeals: (count: string) => `${count} to look at again`,
};
