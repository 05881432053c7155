import { type AuditAct, changeBetween } from '#domain/audit.ts';
import { canApprove, canCover, canRemove, canRestore, canUncover } from '#domain/comment.ts';
import type { CommentState } from '#domain/comment-state.ts';
import type { Decision } from '#domain/notification.ts';
import { canModerateComments, canRemoveComment } from '#domain/permissions.ts';
import { placeInWords, type SeriesPlace } from '#domain/seen.ts';
import type { Spoiling } from '#domain/spoiled-place.ts';
import { storyPath } from '#domain/story.ts';
import type { AccountViewer } from '#domain/viewer.ts';
import { writeDown } from './audit.ts';
import { settleAppeal } from './comment-appeals.ts';
import { type CommentFields, type CommentInStory, findForChange, moveComment } from './comment-rows.ts';
import { transaction } from './connection.ts';
import type { Handle } from './engine.ts';
import { rowOfPlace } from './spoiled-place.ts';
import { tellOfComment, tellOfDecision } from './tell-of-comment.ts';

/**
 * What staff do with a comment. Each gives the comment as it was found, or undefined when it is not for this viewer to
 * judge. One that another moderator has judged meanwhile stays as it is: the page will show what became of it.
 */
type Judged = Promise<CommentInStory | undefined>;

export function removeComment(id: number, reason: string, viewer: AccountViewer, now: Date): Judged {
  return transaction(async (tx) => {
    const found = await findForChange(tx, id, viewer);
    if (!found || !canRemoveComment(viewer, found.story)) return undefined;
    const removal = { stateReason: reason, removedBy: viewer.id, removedAt: now };
    if (canRemove(viewer, found.comment, found.story)) await judge(tx, found, 'removed', removal, { viewer, now });
    return found;
  });
}

/** Back to where everybody can read it, also when it was held before: a moderator has read it now. */
export function restoreComment(id: number, viewer: AccountViewer, now: Date): Judged {
  return transaction(async (tx) => {
    const found = await findForChange(tx, id, viewer);
    if (!found || !canModerateComments(viewer)) return undefined;
    const nothing = { stateReason: '', removedBy: null, removedAt: null };
    if (canRestore(viewer, found.comment)) await judge(tx, found, 'visible', nothing, { viewer, now });
    return found;
  });
}

export function approveComment(id: number, viewer: AccountViewer, now: Date): Judged {
  return transaction(async (tx) => {
    const found = await findForChange(tx, id, viewer);
    if (!found || !canModerateComments(viewer)) return undefined;
    if (canApprove(viewer, found.comment)) {
      await judge(tx, found, 'visible', { stateReason: '' }, { viewer, now });
    }
    return found;
  });
}

/** Says of somebody's comment that it gives something away, in a series up to a place, or that it does not. */
export function coverComment(
  id: number,
  spoils: boolean,
  viewer: AccountViewer,
  now: Date,
  spoilsUpTo: SeriesPlace | null = null,
): Judged {
  return transaction(async (tx) => {
    const found = await findForChange(tx, id, viewer);
    if (!found || !(spoils ? canRemoveComment(viewer, found.story) : canModerateComments(viewer))) return undefined;
    const { comment, story } = found;
    const may = spoils ? canCover(viewer, comment, story) : canUncover(viewer, comment);
    if (may && (await moveComment(tx, found, 'visible', { spoils, ...rowOfPlace(spoilsUpTo) }))) {
      const act = spoils ? 'comment-covered' : 'comment-uncovered';
      const change = changeBetween(coverOf(comment), coverOf({ spoils, spoilsUpTo }));
      await writeDown(tx, viewer, { ...subjectOf(found), act, ...change }, now);
    }
    return found;
  });
}

const coverOf = ({ spoils, spoilsUpTo }: Spoiling) => ({ spoils, upTo: spoilsUpTo && placeInWords(spoilsUpTo) });

const subjectOf = ({ comment, story }: CommentInStory) => ({
  subjectId: comment.id,
  subject: `Comment ${comment.number} at ${storyPath(story)}`,
  path: `${storyPath(story)}/comments/${comment.number}`,
});

type By = { viewer: AccountViewer; now: Date };

/** Moves the comment and writes down who moved it; nothing is written of one that somebody else judged first. */
async function judge(tx: Handle, found: CommentInStory, state: 'visible' | 'removed', fields: CommentFields, by: By) {
  const { comment } = found;
  if (!(await moveComment(tx, found, state, fields))) return;
  await settleAppeal(tx, comment.id, by.now);
  const act = {
    ...subjectOf(found),
    act: actOf(comment.state, state),
    ...changeBetween(
      { state: comment.state, reason: comment.stateReason },
      { state, reason: fields.stateReason ?? comment.stateReason },
    ),
  };
  await writeDown(tx, by.viewer, act, by.now);
  await tellOfDecision(tx, comment.id, { decision: decisionOf[act.act], by: by.viewer.id }, by.now);
  if (state === 'visible') await tellOfComment(tx, comment.id, by.now);
}

type Judgement = Extract<AuditAct, `comment-${Decision}`>;

const decisionOf: Record<Judgement, Decision> = {
  'comment-approved': 'approved',
  'comment-removed': 'removed',
  'comment-restored': 'restored',
};

function actOf(from: CommentState, to: 'visible' | 'removed'): Judgement {
  if (to === 'removed') return 'comment-removed';
  return from === 'held' ? 'comment-approved' : 'comment-restored';
}
