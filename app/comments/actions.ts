'use server';

import { notFound, redirect } from 'next/navigation';
import { publicAction, readerAction, SIGNED_OUT, staffAction } from '#app/action.ts';
import { onThisPage } from '#app/on-this-page.ts';
import { changed } from '#app/page-cache.ts';
import * as appeals from '#db/comment-appeals.ts';
import * as closing from '#db/comment-closing.ts';
import * as moderation from '#db/comment-moderation.ts';
import * as reports from '#db/comment-reports.ts';
import type { CommentInStory } from '#db/comment-rows.ts';
import * as own from '#db/own-comments.ts';
import * as follows from '#db/story-follows.ts';
import * as rules from '#db/thread-rules.ts';
import type { CommentedStory } from '#domain/comment.ts';
import {
  appealForm,
  commentChoice,
  commentCoverForm,
  commentEditForm,
  commentForm,
  commentRemovalForm,
  featureForm,
  followForm,
  likeForm,
  muteForm,
  reportForm,
  threadChoice,
  threadRulesForm,
} from '#domain/comment-form.ts';
import { LIKING } from '#domain/like.ts';
import { MUTING } from '#domain/mute.ts';
import { pageTags } from '#domain/page-tags.ts';
import { canModerateComments } from '#domain/permissions.ts';
import type { RateLimit } from '#domain/rate-limit.ts';
import { REPORTING } from '#domain/report.ts';
import { storyPath } from '#domain/story.ts';
import { isStaff, type Viewer } from '#domain/viewer.ts';
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
export const removeComment = staffAction(isStaff, commentRemovalForm, async ({ comment, ...grounds }, viewer) =>
  backTo(await moderation.removeComment(comment, grounds, viewer, new Date()), viewer),
);

export const restoreComment = staffAction(canModerateComments, commentChoice, async ({ comment }, viewer) =>
  backTo(await moderation.restoreComment(comment, viewer, new Date()), viewer),
);

export const approveComment = staffAction(canModerateComments, commentChoice, async ({ comment }, viewer) =>
  backTo(await moderation.approveComment(comment, viewer, new Date()), viewer),
);

/** Whether under this story, the comment's own story says. */
export const coverComment = staffAction(isStaff, commentCoverForm, async ({ comment, ...place }, viewer) => {
  const spoiling = await readSpoiling({ comment }, { spoils: true, ...place });
  if ('refusal' in spoiling) return spoiling.refusal;
  return backTo(await moderation.coverComment(comment, true, viewer, new Date(), spoiling.spoilsUpTo), viewer);
});

export const uncoverComment = staffAction(canModerateComments, commentChoice, async ({ comment }, viewer) =>
  backTo(await moderation.coverComment(comment, false, viewer, new Date()), viewer),
);
/** For everybody: who is signed out is led through the door. */
export const likeComment = publicAction(likeForm, like, { limit: LIKING });

/** Who is signed out comes back through the door to what they had typed. */
export const reportComment = readerAction(
  reportForm,
  async ({ comment, reason, note }, viewer) => {
    const result = await reports.reportComment(comment, { reason, note }, viewer, new Date());
    if (result?.kind === 'refused') return { message: result.sentence };
    return backTo(result, viewer);
  },
  { limit: REPORTING },
);

export const letCommentStand = staffAction(canModerateComments, commentChoice, async ({ comment }, viewer) =>
  backTo(await moderation.refuseReports(comment, viewer, new Date()), viewer),
);

export const muteCommenter = readerAction(muteForm, mute, { limit: MUTING });

export const featureComment = staffAction(isStaff, featureForm, feature);

export const closeThread = staffAction(canModerateComments, threadChoice, async ({ story }, viewer) =>
  backToThread(await closing.closeThread(story, viewer, new Date())),
);

export const openThread = staffAction(canModerateComments, threadChoice, async ({ story }, viewer) =>
  backToThread(await closing.openThread(story, viewer, new Date())),
);

export const setThreadRules = staffAction(
  canModerateComments,
  threadRulesForm,
  async ({ story: id, holdComments, slowSeconds }, viewer) => {
    const story = await rules.setThreadRules(id, { holdComments, slowSeconds }, viewer, new Date());
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
