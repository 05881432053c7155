import { randomUUID } from 'node:crypto';
import { currentPublication } from '#app/publication.ts';
import { currentViewer } from '#app/viewer.ts';
import { CommentForm } from '#components/comments/comment-form.tsx';
import { Comments } from '#components/comments/comments.tsx';
import { FollowButton } from '#components/comments/follow-button.tsx';
import type { ThreadPlace } from '#components/comments/place.ts';
import { findKept } from '#db/kept-comments.ts';
import { isFollowing } from '#db/story-follows.ts';
import { isClosed } from '#domain/comment.ts';
import { commentsPath, readWishes, wishQuery } from '#domain/comment-address.ts';
import { storyPath } from '#domain/story.ts';
import type { WholeStory } from '#domain/whole-story.ts';
import { commentActions } from './comment-actions.ts';
import { keptKey } from './kept-key.ts';
import { markRead } from './mark-read.ts';
import { answeredIn, readThread } from './read-thread.ts';

/** What the address of a story says after the question mark. */
export type StoryQuery = Record<string, string | string[] | undefined>;

type Props = {
  story: Pick<WholeStory, 'id' | 'area' | 'slug' | 'authorId' | 'comments' | 'commentsClosedAt'>;
  query: StoryQuery;
};

/** The comments below a story, with all that the page of a story must do for them. */
export async function StoryComments({ story, query }: Props) {
  const [calendar, viewer] = await Promise.all([currentPublication(), currentViewer()]);
  const thread = await readThread(story, query.comments, viewer);
  const now = new Date();
  const path = storyPath(story);
  const { page } = thread;
  const wishes = readWishes(query);
  const kept = await keptHere(story.id, now);
  const answering = answeredIn(thread, wishes.reply ?? kept?.parent);
  const place: ThreadPlace = {
    story,
    path,
    page,
    viewer,
    wishes,
    actions: commentActions,
    calendar,
    now,
  };
  const following = viewer.kind === 'account' && (await isFollowing(story.id, viewer.id));
  await markRead(thread, viewer, now);
  return (
    <Comments count={story.comments} thread={thread} place={place}>
      <CommentForm
        action={commentActions.post}
        storyId={story.id}
        once={randomUUID()}
        at={
          answering ? `${path}${wishQuery(page, 'reply', answering.number)}#form` : `${commentsPath(path, page)}#form`
        }
        plain={commentsPath(path, page)}
        name={viewer.kind === 'account' ? viewer.name : null}
        answering={answering}
        kept={kept}
        closed={isClosed(story, now)}
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
