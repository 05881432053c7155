import { notFound, redirect } from 'next/navigation';
import type { z } from 'zod';
import { countFor } from '#app/action.ts';
import { changed } from '#app/page-cache.ts';
import { doorPath } from '#components/frame/door-path.ts';
import { findCommentedStory } from '#db/commented-stories.ts';
import { postComment } from '#db/comments.ts';
import { forgetKept, keepComment } from '#db/kept-comments.ts';
import type { ActionState } from '#domain/action-state.ts';
import { type CommentedStory, isClosed, KEEPING } from '#domain/comment.ts';
import type { CommentIntent, commentForm } from '#domain/comment-form.ts';
import { askAboutBars } from '#domain/comment-spoilers.ts';
import { CLOSED_SENTENCE } from '#domain/comment-steps/closed-thread.ts';
import { pageTags } from '#domain/page-tags.ts';
import type { Spoiling } from '#domain/spoiled-place.ts';
import { storyPath } from '#domain/story.ts';
import type { AccountViewer, Viewer } from '#domain/viewer.ts';
import { keptKey, renewKeptKey } from './kept-key.ts';
import { readSpoiling } from './spoiling.ts';
import { whereIs } from './where.ts';

type Sent = z.output<typeof commentForm>;
type Said = Sent & Spoiling;

/** Posts what was typed, shows it first, or keeps it while its writer goes through the door. */
export async function post(sent: Sent, viewer: Viewer): Promise<ActionState> {
  const story = await findCommentedStory(sent.story);
  if (!story) notFound();
  const spoiling = await readSpoiling({ story: story.id }, sent);
  if ('refusal' in spoiling) return spoiling.refusal;
  const said = { ...sent, ...spoiling };
  const closed = isClosed(story, new Date());
  if (sent.intent !== 'preview' && viewer.kind === 'anonymous' && !closed) {
    return countFor(viewer, KEEPING) ?? keepAndSignIn(story, said);
  }
  const answer = await tryToPost(story, said, viewer);
  // It comes back in the form. On the way to another comment of the page it would be gone without JavaScript.
  if (!closed && !countFor(viewer, KEEPING)) await keep(story, said);
  return answer;
}

/** What stands in the way; once it is posted, its writer is led there. */
async function tryToPost(story: CommentedStory, said: Said, viewer: Viewer): Promise<ActionState> {
  if (said.intent === 'preview') return {};
  return viewer.kind === 'account' ? postNow(story, said, viewer) : { message: CLOSED_SENTENCE };
}

async function postNow(story: CommentedStory, said: Said, viewer: AccountViewer): Promise<ActionState> {
  const { story: storyId, parent, text, spoils, spoilsUpTo, once } = said;
  const question = askAboutBars(said);
  if (question) return question;
  const posted = await postComment({ storyId, parent, text, spoils, spoilsUpTo, once }, viewer, new Date());
  if (posted.kind === 'missing') notFound();
  if (posted.kind === 'refused') {
    // The form comes back as one for a comment of its own.
    const alone = posted.because === 'unanswerable' ? { values: withoutParent(said) } : {};
    return { message: posted.sentence, ...alone };
  }
  const key = await keptKey();
  if (key) await forgetKept(key, storyId);
  changed(pageTags.comments(storyId), pageTags.reader(viewer.id));
  redirect(await whereIs(story, posted.number, viewer));
}

function withoutParent({ text, spoils, spoilsUpTo }: Said): Record<string, string> {
  const { season, episode } = spoilsUpTo ?? { season: null, episode: null };
  return { text, season: `${season ?? ''}`, episode: `${episode ?? ''}`, ...(spoils ? { spoils: '1' } : {}) };
}

async function keepAndSignIn(story: CommentedStory, said: Said): Promise<never> {
  await keep(story, said);
  redirect(doorPath(doors[said.intent], `${storyPath(story)}#form`));
}

const keep = async (story: CommentedStory, { parent, text, spoils, spoilsUpTo }: Said) =>
  keepComment(await renewKeptKey(), story.id, { parent: parent ?? null, text, spoils, spoilsUpTo }, new Date());

/** Somebody whose session ran out while writing pressed "Post comment", and has an account. */
const doors: Record<CommentIntent, '/sign-in' | '/sign-up'> = {
  'sign-up': '/sign-up',
  'sign-in': '/sign-in',
  post: '/sign-in',
  preview: '/sign-in',
};
