import { randomUUID } from 'node:crypto';
import { currentPublication } from '#app/publication.ts';
import { currentViewer } from '#app/viewer.ts';
import { CommentForm } from '#components/comments/comment-form.tsx';
import { Comments } from '#components/comments/comments.tsx';
import type { ThreadPlace } from '#components/comments/place.ts';
import { appealsAbout } from '#db/comment-appeals.ts';
import { findKept } from '#db/kept-comments.ts';
import { findCommentRules } from '#db/publication.ts';
import { type CommentedStory, isClosed } from '#domain/comment.ts';
import { commentsPath, readWishes, wishQuery } from '#domain/comment-address.ts';
import { threadRules } from '#domain/comment-rules.ts';
import { storyPath } from '#domain/story.ts';
import { everyComment } from '#domain/thread.ts';
import type { WholeStory } from '#domain/whole-story.ts';
import { commentActions } from './comment-actions.ts';
import { keptKey } from './kept-key.ts';
import { answeredIn, readThread } from './read-thread.ts';

/** What the address of a story says after the question mark. */
export type StoryQuery = Record<string, string | string[] | undefined>;

type Props = {
  story: CommentedStory & Pick<WholeStory, 'comments'>;
  query: StoryQuery;
};

/** The comments below a story, with all that the page of a story must do for them. */
export async function StoryComments({ story, query }: Props) {
  const [calendar, viewer] = await Promise.all([currentPublication(), currentViewer()]);
  const thread = await readThread(story, query.comments, viewer);
  const rules = threadRules(story, await findCommentRules());
  const appeals = await appealsAbout(everyComment(thread.entries), viewer);
  const now = new Date();
  const path = storyPath(story);
  const { page } = thread;
  const wishes = readWishes(query);
  const kept = await keptHere(story.id, now);
  const answering = answeredIn(thread, wishes.reply ?? kept?.parent);
  const place: ThreadPlace = {
    story,
    rules,
    path,
    page,
    viewer,
    appeals,
    wishes,
    actions: commentActions,
    calendar,
    now,
  };
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
    </Comments>
  );
}

/** What this browser's reader typed here before signing in. */
async function keptHere(storyId: number, now: Date) {
  const key = await keptKey();
  const kept = key === undefined ? undefined : await findKept(key, storyId, now);
  return kept ?? null;
}
