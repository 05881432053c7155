'use server';

import { notFound, redirect } from 'next/navigation';
import { staffAction } from '#app/action.ts';
import { changed } from '#app/page-cache.ts';
import { takeCaseUp } from '#db/case-readers.ts';
import { type Decided, decide } from '#db/comment-decisions.ts';
import type { CommentInStory } from '#db/comment-rows.ts';
import { undoDecision } from '#db/undo-decision.ts';
import { caseForm, casesForm, takeUpForm, undoDecisionsForm } from '#domain/case-form.ts';
import { caseAnchor, type QueueNews, queueAddress, queueFilter } from '#domain/comment-queue.ts';
import { pageTags } from '#domain/page-tags.ts';
import { canSeeCommentQueue } from '#domain/permissions.ts';
import { requestContext } from '#domain/request-context.ts';

/** Whether under this story, the comment's own story says. */
export const decideCase = staffAction(canSeeCommentQueue, caseForm, async ({ comment, seen, ...decree }, viewer) => {
  const decided = await decide({ id: comment, seen }, decree, viewer, new Date());
  if (!decided) notFound();
  tellReaders(decided.found);
  redirect(backWith(newsOf([decided])));
});

/** One after the other: what somebody else has judged meanwhile is left, and the rest is done. */
export const decideCases = staffAction(canSeeCommentQueue, casesForm, async ({ chosen, ...decree }, viewer) => {
  const all: Decided[] = [];
  for (const { comment, seen } of chosen) {
    const decided = await decide({ id: comment, seen }, decree, viewer, new Date());
    if (!decided) continue;
    tellReaders(decided.found);
    all.push(decided);
  }
  if (all.length === 0) notFound();
  redirect(backWith(newsOf(all)));
});

/** Tells others who is reading it, and shows whoever came second who was first. */
export const takeUpCase = staffAction(canSeeCommentQueue, takeUpForm, async ({ comment }, viewer) => {
  if (!(await takeCaseUp(comment, viewer, new Date()))) notFound();
  redirect(`${backWith({})}#${caseAnchor(comment)}`);
});

export const undoDecisions = staffAction(canSeeCommentQueue, undoDecisionsForm, async ({ decision }, viewer) => {
  const all: Decided[] = [];
  for (const id of decision) {
    const undone = await undoDecision(id, viewer, new Date());
    if (!undone) continue;
    tellReaders(undone.found);
    all.push(undone);
  }
  if (all.length === 0) notFound();
  redirect(backWith(newsOf(all)));
});

function tellReaders({ comment, story }: CommentInStory) {
  const author = comment.author ? [pageTags.reader(comment.author.id)] : [];
  changed(pageTags.comments(story.id), pageTags.moderation, ...author);
}

const newsOf = (all: Decided[]): QueueNews => ({
  done: all.flatMap(({ decision }) => decision ?? []),
  left: all.flatMap(({ decision, found }) => (decision === null ? found.comment.id : [])),
});

/** The list that the form was sent from, and what became of the comments. */
function backWith(news: QueueNews): string {
  const { searchParams } = new URL(requestContext()?.path ?? '/', 'http://here');
  return queueAddress(queueFilter(Object.fromEntries(searchParams)) ?? { tab: 'held' }, news);
}
