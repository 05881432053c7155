import { notFound, redirect } from 'next/navigation';
import type { z } from 'zod';
import { changed } from '#app/page-cache.ts';
import { doorPath } from '#components/frame/door-path.ts';
import { findCommentedStory } from '#db/commented-stories.ts';
import { postComment } from '#db/comments.ts';
import { forgetKept, keepComment } from '#db/kept-comments.ts';
import type { ActionState } from '#domain/action-state.ts';
import { type CommentedStory, isClosed } from '#domain/comment.ts';
import type { CommentIntent, commentForm } from '#domain/comment-form.ts';
import { mayWantBars } from '#domain/comment-spoilers.ts';
import { CLOSED_SENTENCE } from '#domain/comment-steps/closed-thread.ts';
import { pageTags } from '#domain/page-tags.ts';
import { storyPath } from '#domain/story.ts';
import type { AccountViewer, Viewer } from '#domain/viewer.ts';
import { keptKey, renewKeptKey } from './kept-key.ts';
import { whereIs } from './where.ts';

type Sent = z.output<typeof commentForm>;

/** Posts what was typed, shows it first, or keeps it while its writer goes through the door. */
export async function post(sent: Sent, viewer: Viewer): Promise<ActionState> {
  const story = await findCommentedStory(sent.story);
  if (!story) notFound();
  if (sent.intent === 'preview') return {};
  if (viewer.kind === 'account') return postNow(story, sent, viewer);
  if (isClosed(story, new Date())) return { message: CLOSED_SENTENCE };
  return keepAndSignIn(story, sent);
}

const MAY_SPOIL =
  'You write of spoilers. If it gives something away, tick this, or put ||bars|| around that part. If not, post it as it is.';

async function postNow(story: CommentedStory, sent: Sent, viewer: AccountViewer): Promise<ActionState> {
  const { story: storyId, parent, text, spoils, once, asked } = sent;
  if (!asked && mayWantBars(sent)) return { errors: { spoils: MAY_SPOIL } };
  const posted = await postComment({ storyId, parent, text, spoils, once }, viewer, new Date());
  if (posted.kind === 'missing') notFound();
  if (posted.kind === 'refused') {
    // The form comes back as one for a comment of its own.
    const alone = posted.because === 'unanswerable' ? { values: withoutParent(sent) } : {};
    return { message: posted.sentence, ...alone };
  }
  const key = await keptKey();
  if (key) await forgetKept(key, storyId);
  changed(pageTags.comments(storyId), pageTags.reader(viewer.id));
  redirect(await whereIs(story, posted.number, viewer));
}

function withoutParent({ text, spoils }: Sent): Record<string, string> {
  return spoils ? { text, spoils: '1' } : { text };
}

async function keepAndSignIn(story: CommentedStory, { parent, text, spoils, intent }: Sent): Promise<never> {
  await keepComment(await renewKeptKey(), story.id, { parent: parent ?? null, text, spoils }, new Date());
  redirect(doorPath(doors[intent], `${storyPath(story)}#form`));
}

/** Somebody whose session ran out while writing pressed "Post comment", and has an account. */
const doors: Record<CommentIntent, '/sign-in' | '/sign-up'> = {
  'sign-up': '/sign-up',
  'sign-in': '/sign-in',
  post: '/sign-in',
  preview: '/sign-in',
};
