import { canAppeal } from '#domain/appeal.ts';
import { type Comment, canCover, canRemove, canTakeBack } from '#domain/comment.ts';
import { canReport } from '#domain/report.ts';
import type { ThreadPlace } from './place.ts';

export type WishedForm = 'edit' | 'take-back' | 'remove' | 'cover' | 'appeal' | 'report';

/**
 * The form that the address asks for inside this comment, if it is for this viewer. Somebody whose session ran out while
 * changing or judging a comment gets that form too, for it has their text; who never had one sees nothing of it.
 */
export function wishedFor(
  comment: Comment,
  { wishes, viewer, story, appeals, reports }: ThreadPlace,
): WishedForm | null {
  const signedOut = viewer.kind === 'anonymous';
  if (wishes.edit === comment.number && (comment.own || signedOut)) return 'edit';
  if (wishes.appeal === comment.number && (signedOut || canAppeal(comment, appeals.get(comment.id)))) return 'appeal';
  if (wishes.report === comment.number && !reports.get(comment.id)?.own && canReport(viewer, comment, story)) {
    return 'report';
  }
  if (wishes.cover === comment.number && canCover(viewer, comment, story)) return 'cover';
  if (wishes.remove !== comment.number) return null;
  if (canTakeBack(comment)) return 'take-back';
  return signedOut || canRemove(viewer, comment, story) ? 'remove' : null;
}
