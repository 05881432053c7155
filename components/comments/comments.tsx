// Drawn once, as HTML, and not as flight data first: docs/decisions/0011-drawn-once.md
'use client';

import type { ReactNode } from 'react';
import { Empty } from '#components/empty.tsx';
import { Pages } from '#components/pages.tsx';
import { RailHead } from '#components/rail-head.tsx';
import { isClosed } from '#domain/comment.ts';
import { commentsPath } from '#domain/comment-address.ts';
import { canModerateComments } from '#domain/permissions.ts';
import type { ThreadPage } from '#domain/thread.ts';
import { CloseButton } from './close-button.tsx';
import { ClosedNotice } from './closed-notice.tsx';
import type { ThreadPlace } from './place.ts';
import { ThreadEntryItem } from './thread-entry.tsx';
import { ThreadManner } from './thread-manner.tsx';
import { ThreadRulesForm } from './thread-rules-form.tsx';
import { UnshownWish } from './unshown-wish.tsx';

type Props = {
  /** Comments that everybody can read, on all pages. */
  count: number;
  thread: ThreadPage;
  place: ThreadPlace;
  /** The form. */
  children: ReactNode;
};

/** The comments of a story: a page of the thread, and the form below it. */
export function Comments({ count, thread, place, children }: Props) {
  const closedAt = isClosed(place.story, place.now) ? place.story.commentsClosedAt : null;
  const { entries, page, pages } = thread;
  return (
    <section className="band" id="comments" aria-labelledby="talk">
      <RailHead id="talk" aside={<Aside place={place} closed={closedAt !== null} />}>
        {headingFor(count)}
      </RailHead>
      {canModerateComments(place.viewer) && <ThreadRulesForm place={place} />}
      {entries.length > 0 ? (
        <ol className="thread">
          {entries.map((entry) => (
            <ThreadEntryItem key={entry.comment.id} entry={entry} place={place} />
          ))}
        </ol>
      ) : (
        <Empty
          title="Nobody has said anything yet."
          action={closedAt ? undefined : { href: '#form', label: 'Write the first comment' }}
        >
          {closedAt ? undefined : 'Each comment has a number, and it never moves.'}
        </Empty>
      )}
      <UnshownWish thread={thread} place={place} />
      <Pages
        label="Pages of comments"
        page={page}
        last={pages}
        address={(number) => `${commentsPath(place.path, number)}#comments`}
        words={{ before: 'Earlier comments', after: 'Later comments' }}
      />
      <div className="gap-l comment-forms stack">
        {closedAt ? (
          <ClosedNotice closedAt={closedAt} calendar={place.calendar} />
        ) : (
          <ThreadManner rules={place.rules} />
        )}
        {children}
      </div>
    </section>
  );
}

const figure = new Intl.NumberFormat('en-GB');
const headingFor = (count: number) =>
  count === 0 ? 'Comments' : count === 1 ? '1 comment' : `${figure.format(count)} comments`;

function Aside({ place, closed }: { place: ThreadPlace; closed: boolean }) {
  const { viewer, story, actions } = place;
  return (
    <div className="row">
      {canModerateComments(viewer) && <CloseButton storyId={story.id} closed={closed} actions={actions} />}
      {!closed && <a href="#form">Go to the form</a>}
    </div>
  );
}
