import { randomUUID } from 'node:crypto';
import { typedBefore } from '#app/door/typed-before.ts';
import { currentPublication } from '#app/publication.ts';
import { currentViewer } from '#app/viewer.ts';
import { CommentForm } from '#components/comments/comment-form.tsx';
import { Comments } from '#components/comments/comments.tsx';
import { FollowButton } from '#components/comments/follow-button.tsx';
import type { ThreadPlace } from '#components/comments/place.ts';
import { ThreadManner } from '#components/comments/thread-manner.tsx';
import { appealsAbout } from '#db/comment-appeals.ts';
import { readingsOf } from '#db/comment-likeness.ts';
import { reportsAbout } from '#db/comment-reports.ts';
import { findKept } from '#db/kept-comments.ts';
import { mutedBy } from '#db/mutes.ts';
import { findCommentRules } from '#db/publication.ts';
import { serialWork } from '#db/spoiled-place.ts';
import { isFollowing } from '#db/story-follows.ts';
import { type CommentedStory, isClosed } from '#domain/comment.ts';
import { commentsPath, readWishes, wishQuery } from '#domain/comment-address.ts';
import { threadRules } from '#domain/comment-rules.ts';
import type { OpenSpoilers } from '#domain/open-spoilers.ts';
import { storyPath } from '#domain/story.ts';
import { everyComment } from '#domain/thread.ts';
import type { WholeStory } from '#domain/whole-story.ts';
import { commentActions } from './comment-actions.ts';
import { keptKey } from './kept-key.ts';
import { markRead } from './mark-read.ts';
import { answeredIn, type Conversation, coveredIn, quotedIn } from './read-thread.ts';

/** What the address of a story says after the question mark. */
export type StoryQuery = Record<string, string | string[] | undefined>;

type Props = {
  story: CommentedStory & Pick<WholeStory, 'comments' | 'work'>;
  query: StoryQuery;
  conversation: Conversation;
  /** What the reader has asked for. */
  open: OpenSpoilers;
  /** How much the whole page covers. */
  covered: number;
};

/** The comments below a story, with all that the page of a story must do for them. */
export async function StoryComments({ story, query, conversation, open, covered }: Props) {
  const [calendar, viewer] = await Promise.all([currentPublication(), currentViewer()]);
  const { said, thread, featured, pages, called, spoken, newest, view } = conversation;
  const rules = threadRules(story, await findCommentRules());
  const appeals = await appealsAbout(everyComment(thread.entries), viewer);
  const reports = await reportsAbout(everyComment(thread.entries), story, viewer);
  const readings = await readingsOf(everyComment(thread.entries), viewer);
  const serial = story.work ? await serialWork(story.work) : null;
  const now = new Date();
  const path = storyPath(story);
  const { page } = thread;
  const plain = commentsPath(path, page, view);
  const wishes = readWishes(query);
  const typed = (wishes.report && (await typedBefore(path))) || {};
  const kept = await keptHere(story.id, now);
  const answering = answeredIn(thread, wishes.quote ?? wishes.reply ?? kept?.parent);
  const following = viewer.kind === 'account' && (await isFollowing(story.id, viewer.id));
  const place: ThreadPlace = {
    story,
    serial,
    rules,
    path,
    page,
    view,
    newest,
    featured,
    pages,
    called,
    viewer,
    appeals,
    reports,
    typed,
    readings,
    muted: viewer.kind === 'account' ? await mutedBy(viewer.id) : new Set(),
    following,
    wishes,
    open,
    covered: { here: coveredIn(conversation), inAll: covered },
    actions: commentActions,
    calendar,
    now,
  };
  await markRead(thread, viewer, now);
  return (
    <Comments count={story.comments} spoken={spoken} thread={thread} place={place}>
      <CommentForm
        action={commentActions.post}
        storyId={story.id}
        once={randomUUID()}
        at={answering ? `${path}${wishQuery(place, 'reply', answering.number)}#form` : `${plain}#form`}
        plain={plain}
        name={viewer.kind === 'account' ? viewer.name : null}
        answering={answering}
        kept={kept}
        quote={quotedIn(said, wishes.quote)}
        serial={serial}
        closed={isClosed(story, now)}
        manner={<ThreadManner rules={rules} />}
      />
      <FollowButton storyId={story.id} following={following} actions={commentActions} />
    </Comments>
  );
}

/** What this browser's reader typed here before signing in. */
async function keptHere(storyId: number, now: Date) {
  const key = await keptKey();
  const kept = key === undefined ? undefined : await findKept(key, storyId, now);
  return kept ?? null;
}
