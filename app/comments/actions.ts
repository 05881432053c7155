'use server';

import { notFound, redirect } from 'next/navigation';
import type { z } from 'zod';
import { publicAction, readerAction, SIGNED_OUT, staffAction } from '#app/action.ts';
import { forgetTyped } from '#app/door/typed-before.ts';
import { onThisPage } from '#app/on-this-page.ts';
import { changed } from '#app/page-cache.ts';
import { asRead } from '#db/as-read.ts';
import * as appeals from '#db/comment-appeals.ts';
import * as moderation from '#db/comment-moderation.ts';
import * as reports from '#db/comment-reports.ts';
import { type CommentInStory, findComment } from '#db/comment-rows.ts';
import * as own from '#db/own-comments.ts';
import * as follows from '#db/story-follows.ts';
import * as threads from '#db/thread-rules.ts';
import type { ActionState } from '#domain/action-state.ts';
import type { CommentedStory } from '#domain/comment.ts';
import {
  appealForm,
  commentChoice,
  commentCoverForm,
  commentEditForm,
  commentForm,
  commentJudgement,
  commentRemovalForm,
  featureForm,
  followForm,
  likeForm,
  muteForm,
  reportForm,
  threadChoice,
  threadRulesForm,
} from '#domain/comment-form.ts';
import { askAboutBars } from '#domain/comment-spoilers.ts';
import { LIKING } from '#domain/like.ts';
import { MUTING } from '#domain/mute.ts';
import { pageTags } from '#domain/page-tags.ts';
import { canModerateComments } from '#domain/permissions.ts';
import type { RateLimit } from '#domain/rate-limit.ts';
import { REPORTING } from '#domain/report.ts';
import { storyPath } from '#domain/story.ts';
import { type AccountViewer, isStaff, type Viewer } from '#domain/viewer.ts';
import { feature } from './feature.ts';
import { like } from './like.ts';
import { mute } from './mute.ts';
import { post } from './post.ts';
import { readSpoiling } from './spoiling.ts';
import { whereIs } from './where.ts';

/** How often a form may come in at all: previews and refusals count too. Far above what a person does. */
const sending: RateLimit = { name: 'comment forms', times: 60, minutes: 10 };

export const postComment = publicAction(commentForm, post, { limit: sending });

export const editComment = publicAction(
  commentEditForm,
  async ({ comment, text, intent, ...typed }, viewer) => {
    if (viewer.kind === 'anonymous') return { message: SIGNED_OUT };
    const spoiling = await readSpoiling({ comment }, typed);
    if ('refusal' in spoiling) return spoiling.refusal;
    if (intent === 'preview') return {};
    const before = (await findComment(comment, viewer))?.comment;
    const question = askAboutBars({ ...typed, text, ...spoiling }, before);
    if (question) return question;
    const result = await own.editComment(comment, { text, ...spoiling }, viewer, new Date());
    if (result?.kind === 'refused') return { message: result.sentence };
    return backTo(result, viewer);
  },
  { limit: sending },
);

export const takeBackComment = readerAction(commentChoice, async ({ comment }, viewer) =>
  backTo(await own.takeBack(comment, viewer, new Date()), viewer),
);

/** One for each comment, and a person has few that were removed. */
const appealing: RateLimit = { name: 'appeals', times: 20, minutes: 60 };

export const appealComment = publicAction(
  appealForm,
  async ({ comment, appeal }, viewer) => {
    if (viewer.kind === 'anonymous') return { message: SIGNED_OUT };
    return backTo(await appeals.appeal(comment, appeal, viewer, new Date()), viewer);
  },
  { limit: appealing },
);

export const declineAppeal = staffAction(canModerateComments, commentChoice, async ({ comment }, viewer) =>
  backTo(await appeals.declineAppeal(comment, viewer, new Date()), viewer),
);

/** Whether under this story, the comment's own story says. */
export const removeComment = staffAction(isStaff, commentRemovalForm, ({ comment, words, ...grounds }, viewer) =>
  judge({ comment, words }, viewer, (now) => moderation.removeComment(comment, grounds, viewer, now)),
);

export const restoreComment = staffAction(canModerateComments, commentJudgement, (read, viewer) =>
  judge(read, viewer, (now) => moderation.restoreComment(read.comment, viewer, now)),
);

export const approveComment = staffAction(canModerateComments, commentJudgement, (read, viewer) =>
  judge(read, viewer, (now) => moderation.approveComment(read.comment, viewer, now)),
);

/** Whether under this story, the comment's own story says. */
export const coverComment = staffAction(isStaff, commentCoverForm, async ({ comment, words, ...place }, viewer) => {
  const spoiling = await readSpoiling({ comment }, { spoils: true, ...place });
  if ('refusal' in spoiling) return spoiling.refusal;
  return judge({ comment, words }, viewer, (now) =>
    moderation.coverComment(comment, true, viewer, now, spoiling.spoilsUpTo),
  );
});

export const uncoverComment = staffAction(canModerateComments, commentJudgement, (read, viewer) =>
  judge(read, viewer, (now) => moderation.coverComment(read.comment, false, viewer, now)),
);

/** For everybody: who is signed out is led through the door. */
export const likeComment = publicAction(likeForm, like, { limit: LIKING });

/** Who is signed out comes back through the door to what they had typed. */
export const reportComment = readerAction(
  reportForm,
  async ({ comment, reason, note }, viewer) => {
    const result = await reports.reportComment(comment, { reason, note }, viewer, new Date());
    if (result?.kind === 'refused') return { message: result.sentence };
    await forgetTyped();
    return backTo(result, viewer);
  },
  { limit: REPORTING },
);

export const letCommentStand = staffAction(canModerateComments, commentJudgement, (read, viewer) =>
  judge(read, viewer, (now) => moderation.refuseReports(read.comment, viewer, now)),
);

export const muteCommenter = readerAction(muteForm, mute, { limit: MUTING });

export const featureComment = staffAction(isStaff, featureForm, feature);

export const closeThread = staffAction(canModerateComments, threadChoice, async ({ story }, viewer) =>
  backToThread(await threads.closeThread(story, viewer, new Date())),
);

export const openThread = staffAction(canModerateComments, threadChoice, async ({ story }, viewer) =>
  backToThread(await threads.openThread(story, viewer, new Date())),
);

export const setThreadRules = staffAction(
  canModerateComments,
  threadRulesForm,
  async ({ story: id, holdComments, slowSeconds }, viewer) => {
    const story = await threads.setThreadRules(id, { holdComments, slowSeconds }, viewer, new Date());
    if (!story) notFound();
    changed(pageTags.comments(story.id));
    return {};
  },
);

/** What nobody else sees: no page changes for it. */
export const followStory = readerAction(followForm, async ({ story, from }, { id }) =>
  backToFollow(await follows.followStory(story, id, new Date()), from),
);

export const unfollowStory = readerAction(followForm, async ({ story, from }, { id }) =>
  backToFollow(await follows.unfollowStory(story, id), from),
);

function backToFollow(story: CommentedStory | undefined, from: 'head' | 'form'): never {
  if (!story) notFound();
  redirect(onThisPage(from === 'head' ? 'comments' : 'follow'));
}

/** Judges a comment by what was read of it; when that is not there any more, the page with the other words says so. */
async function judge(
  read: z.output<typeof commentJudgement>,
  viewer: AccountViewer,
  work: (now: Date) => Promise<CommentInStory | undefined>,
): Promise<ActionState> {
  const result = await asRead(read, viewer, () => work(new Date()));
  if (result && 'kind' in result) return { message: result.sentence };
  return backTo(result, viewer);
}

/** To the comment as it stands now, on a page made anew. */
async function backTo(found: CommentInStory | undefined, viewer: Viewer): Promise<never> {
  if (!found) notFound();
  const { comment, story } = found;
  changed(
    pageTags.comments(story.id),
    pageTags.moderation,
    ...(comment.author ? [pageTags.reader(comment.author.id)] : []),
  );
  redirect(await whereIs(story, comment.number, viewer));
}

function backToThread(story: CommentedStory | undefined): never {
  if (!story) notFound();
  changed(pageTags.comments(story.id));
  redirect(`${storyPath(story)}#comments`);
}
