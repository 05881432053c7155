import { type AuditAct, changeBetween } from '#domain/audit.ts';
import { type Comment, canApprove, canCover, canRemove, canRestore, canUncover } from '#domain/comment.ts';
import type { CommentState } from '#domain/comment-state.ts';
import { type Grounds, type HouseRule, houseRules } from '#domain/house-rule.ts';
import type { Decision } from '#domain/notification.ts';
import { canModerateComments, canRemoveComment } from '#domain/permissions.ts';
import { placeInWords, type SeriesPlace } from '#domain/seen.ts';
import type { Spoiling } from '#domain/spoiled-place.ts';
import type { AccountViewer } from '#domain/viewer.ts';
import { writeDown } from './audit.ts';
import { commentAct } from './comment-act.ts';
import { settleAppeal } from './comment-appeals.ts';
import { reportsOf } from './comment-reports.ts';
import { type CommentFields, type CommentInStory, findForChange, moveComment } from './comment-rows.ts';
import { transaction } from './connection.ts';
import type { Handle } from './engine.ts';
import { countDecision } from './moderation-records.ts';
import { settleReports } from './settle-reports.ts';
import { rowOfPlace } from './spoiled-place.ts';
import { tellOfComment, tellOfDecision } from './tell-of-comment.ts';

/**
 * What staff do with a comment. Each gives the comment as it was found, or undefined when it is not for this viewer to
 * judge. One that another moderator has judged meanwhile stays as it is: the page will show what became of it.
 */
type Judged = Promise<CommentInStory | undefined>;

export function removeComment(id: number, { rule, reason }: Grounds, viewer: AccountViewer, now: Date): Judged {
  return transaction(async (tx) => {
    const found = await findForChange(tx, id, viewer);
    if (!found || !canRemoveComment(viewer, found.story)) return undefined;
    const removal = { stateReason: reason, removedBy: viewer.id, removedAt: now, removedUnder: rule };
    if (canRemove(viewer, found.comment, found.story)) await judge(tx, found, 'removed', removal, { viewer, now });
    return found;
  });
}

/** Back to where everybody can read it, also when it was held before: a moderator has read it now. */
export function restoreComment(id: number, viewer: AccountViewer, now: Date): Judged {
  return transaction(async (tx) => {
    const found = await findForChange(tx, id, viewer);
    if (!found || !canModerateComments(viewer)) return undefined;
    const nothing = { stateReason: '', removedBy: null, removedAt: null, removedUnder: null };
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
    if (!(spoils ? canCover(viewer, comment, story) : canUncover(viewer, comment))) return found;
    const cover = { spoils, ...rowOfPlace(spoilsUpTo) };
    if (comment.state === 'held') {
      await judge(tx, found, 'visible', { stateReason: '', ...cover }, { viewer, now });
    } else if (await moveComment(tx, found, 'visible', cover)) {
      if (spoils) await settleReports(tx, [id], ['spoiler'], now);
      const act = spoils ? 'comment-covered' : 'comment-uncovered';
      const change = changeBetween(coverOf(comment), coverOf({ spoils, spoilsUpTo }));
      await writeDown(tx, viewer, { ...commentAct(act, found), ...change }, now);
      if (spoils) await countDecision(tx, [id], { act: 'covered' }, now);
    }
    return found;
  });
}

const coverOf = ({ spoils, spoilsUpTo }: Spoiling) => ({ spoils, upTo: spoilsUpTo && placeInWords(spoilsUpTo) });

/** Says of a comment that stands that the reports about it were wrong. */
export function refuseReports(id: number, viewer: AccountViewer, now: Date): Judged {
  return transaction(async (tx) => {
    const found = await findForChange(tx, id, viewer);
    if (!found || !canModerateComments(viewer)) return undefined;
    const reports = (await reportsOf([id])).get(id) ?? [];
    // As it is, so that of two who decide at once the second finds it decided.
    if (reports.length > 0 && found.comment.state === 'visible' && (await moveComment(tx, found, 'visible', {}))) {
      await settleReports(tx, [id], [], now);
      const change = { before: { reports: reports.length }, after: {} };
      await writeDown(tx, viewer, { ...commentAct('reports-refused', found), ...change }, now);
    }
    return found;
  });
}

type By = { viewer: AccountViewer; now: Date };

/** Moves the comment and writes down who moved it; nothing is written of one that somebody else judged first. */
async function judge(tx: Handle, found: CommentInStory, state: 'visible' | 'removed', fields: CommentFields, by: By) {
  const { comment } = found;
  if (!(await moveComment(tx, found, state, fields))) return;
  const appealed = await settleAppeal(tx, comment.id, by.now);
  await settleReports(tx, [comment.id], upheldBy(state, fields), by.now);
  const judgement = actOf(comment.state, state);
  const act = {
    ...commentAct(fields.spoils ? 'comment-covered' : judgement, found),
    ...changeBetween(
      factsOf(comment),
      factsOf({ ...comment, ...fields, state, removal: fields.removedUnder ? { rule: fields.removedUnder } : null }),
    ),
  };
  await writeDown(tx, by.viewer, act, by.now);
  const since = appealed?.at ?? (comment.state === 'held' ? comment.createdAt : null);
  const decided = { act: decisionOf[judgement], rule: fields.removedUnder ?? null, since, appealed: appealed !== null };
  await countDecision(tx, [comment.id], decided, by.now);
  if (fields.spoils) await countDecision(tx, [comment.id], { act: 'covered' }, by.now);
  await tellOfDecision(tx, comment.id, { decision: decisionOf[judgement], by: by.viewer.id }, by.now);
  if (state === 'visible') await tellOfComment(tx, comment.id, by.now);
}

const factsOf = ({
  state,
  stateReason,
  spoils,
  removal,
}: Pick<Comment, 'state' | 'stateReason' | 'spoils'> & { removal: { rule: HouseRule | null } | null }) => ({
  state,
  rule: removal?.rule ?? null,
  reason: stateReason,
  spoils,
});

/** Which reports were right: all of them when it is removed, and when it is put under bars those that said so. */
function upheldBy(state: 'visible' | 'removed', { spoils }: CommentFields): readonly HouseRule[] {
  if (state === 'removed') return houseRules;
  return spoils ? ['spoiler'] : [];
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
