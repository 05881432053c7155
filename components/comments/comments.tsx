// Drawn once, as HTML, and not as flight data first: docs/decisions/0011-drawn-once.md
'use client';

import type { ReactNode } from 'react';
import { Empty } from '#components/empty.tsx';
import { Pages } from '#components/pages.tsx';
import { RailHead } from '#components/rail-head.tsx';
import { ReadAll } from '#components/read-all.tsx';
import { isClosed } from '#domain/comment.ts';
import { commentsPath } from '#domain/comment-address.ts';
import { canModerateComments } from '#domain/permissions.ts';
import type { ReadComment } from '#domain/read-comment.ts';
import type { ThreadPage } from '#domain/thread.ts';
import type { ThreadView } from '#domain/thread-view.ts';
import { CloseButton } from './close-button.tsx';
import { ClosedNotice } from './closed-notice.tsx';
import { FeaturedComments } from './featured-comments.tsx';
import { FollowLine } from './follow-button.tsx';
import { KeptWords } from './kept-words.tsx';
import { LiveBar } from './live-bar.tsx';
import type { ThreadPlace } from './place.ts';
import { ThreadEntryItem } from './thread-entry.tsx';
import { ThreadForms } from './thread-forms.tsx';
import { ThreadKeys } from './thread-keys.tsx';
import { ThreadRulesForm } from './thread-rules-form.tsx';
import { ThreadTabs } from './thread-tabs.tsx';
import { UnshownWish } from './unshown-wish.tsx';

type Props = {
  /** Comments that everybody can read, on all pages; and how many of them critics and other staff wrote. */
  count: number;
  spoken: number;
  thread: ThreadPage<ReadComment>;
  place: ThreadPlace;
  /** The form. */
  children: ReactNode;
};

/** The comments of a story: a page of the thread, and the form below it. */
export function Comments({ count, spoken, thread, place, children }: Props) {
  const closedAt = isClosed(place.story, place.now) ? place.story.commentsClosedAt : null;
  const { entries, page, pages } = thread;
  const { path, view } = place;
  return (
    <section className="band" id="comments" aria-labelledby="talk" data-draft={draftOf(place)}>
      <RailHead id="talk" aside={<Aside place={place} closed={closedAt !== null} />}>
        {headingFor(count)}
      </RailHead>
      {canModerateComments(place.viewer) && <ThreadRulesForm place={place} />}
      <ThreadTabs path={path} view={view} count={count} spoken={spoken} />
      <ReadAll {...place.covered} path={commentsPath(path, page, view)} open={place.open} anchor="comments" />
      {entries.length > 0 && <ThreadKeys />}
      <ThreadForms thread={thread} place={place} />
      <LiveBar place={place} />
      <FeaturedComments place={place} />
      {entries.length > 0 ? (
        <ol className="thread gap-s">
          {entries.map((entry) => (
            <ThreadEntryItem key={entry.comment.id} entry={entry} place={place} />
          ))}
        </ol>
      ) : view === 'staff' ? (
        <Empty
          title="None of us has said anything here yet."
          action={{ href: `${path}#comments`, label: 'All comments' }}
        />
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
        address={(number) => `${commentsPath(path, number, view)}#comments`}
        words={turns[view]}
      />
      <div className="gap-l comment-forms stack">
        {closedAt && (
          <>
            <ClosedNotice closedAt={closedAt} calendar={place.calendar} />
            <KeptWords />
          </>
        )}
        {children}
      </div>
    </section>
  );
}

/** What is typed below this story by this account; by nobody in particular, 0. */
const draftOf = ({ viewer, story }: ThreadPlace) => `${viewer.kind === 'account' ? viewer.id : 0}.${story.id}`;

const byNumber = { before: 'Earlier comments', after: 'Later comments' };

/** What the pages beside this one hold. */
const turns: Record<ThreadView, { before: string; after: string }> = {
  oldest: byNumber,
  newest: { before: byNumber.after, after: byNumber.before },
  liked: { before: 'Comments with more likes', after: 'Comments with fewer likes' },
  staff: byNumber,
};

const figure = new Intl.NumberFormat('en-GB');
const headingFor = (count: number) =>
  count === 0 ? 'Comments' : count === 1 ? '1 comment' : `${figure.format(count)} comments`;

function Aside({ place, closed }: { place: ThreadPlace; closed: boolean }) {
  const { viewer, story, following, actions } = place;
  return (
    <div className="row">
      {canModerateComments(viewer) && <CloseButton storyId={story.id} closed={closed} actions={actions} />}
      <FollowLine storyId={story.id} following={following} actions={actions} />
      {!closed && <a href="#form">Go to the form</a>}
    </div>
  );
}
