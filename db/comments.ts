import { createHash } from 'node:crypto';
import { and, eq, sql } from 'drizzle-orm';
import { depthBelow } from '#domain/comment.ts';
import { rulePost } from '#domain/comment-policy.ts';
import { threadRules } from '#domain/comment-rules.ts';
import type { CommentState } from '#domain/comment-state.ts';
import type { Refusal } from '#domain/comment-steps/step.ts';
import type { SpoilingSaid } from '#domain/spoiled-place.ts';
import type { AccountViewer } from '#domain/viewer.ts';
import { countStanding, earlierBy, recordOf } from './comment-authors.ts';
import { lastDecisions } from './comment-decisions.ts';
import { keepReading } from './comment-likeness.ts';
import { findComment } from './comment-rows.ts';
import { findCommentedStory } from './commented-stories.ts';
import { transaction } from './connection.ts';
import type { Handle } from './engine.ts';
import { lockSpeaker } from './lock-speaker.ts';
import { type ChangeRefused, editComment, saysTheSame } from './own-comments.ts';
import { findCommentRules } from './publication.ts';
import { comments, stories } from './schema.ts';
import { readsLike } from './spam-reader.ts';
import { rowOfPlace } from './spoiled-place.ts';
import { tellOfComment } from './tell-of-comment.ts';

export type NewComment = SpoilingSaid & {
  storyId: number;
  /** Number of the comment that it answers. */
  parent?: number | undefined;
  text: string;
  /** What the form carried; the same form with the same words is the same comment. */
  once: string;
};

export type Posted = { kind: 'posted'; number: number; state: CommentState };
export type Refused = { kind: 'refused'; because: Refusal; sentence: string } | ChangeRefused;
export type Missing = { kind: 'missing' };

/**
 * Posts under a published story. The number is allotted last, when nothing can go wrong any more, so that a refused
 * comment uses up none.
 */
export function postComment(
  comment: NewComment,
  viewer: AccountViewer,
  now: Date,
): Promise<Posted | Refused | Missing> {
  const once = onceKey(comment);
  return transaction(async (tx) => {
    const speaker = await lockSpeaker(tx, viewer.id, now);
    const before = await postedBefore(tx, viewer.id, once);
    if (before)
      return (
        (await coverAnew(before.id, comment, viewer, now)) ?? {
          kind: 'posted',
          number: before.number,
          state: before.state,
        }
      );
    const story = await findCommentedStory(comment.storyId);
    if (!story) return { kind: 'missing' };
    const parent = await answered(tx, comment);
    const rules = await findCommentRules();
    const ruling = rulePost({
      ...{ now, viewer, ...speaker, story, parent, text: comment.text, rules },
      thread: threadRules(story, rules),
      earlier: await earlierBy(tx, viewer.id, { storyId: story.id, now }),
      standing: await countStanding(tx, viewer.id, { most: rules.approvals }),
      record: await recordOf(tx, viewer.id, now),
      readsLike,
    });
    if (ruling.kind === 'refuse') return { kind: 'refused', because: ruling.because, sentence: ruling.sentence };
    const state: CommentState = ruling.kind === 'hold' ? 'held' : 'visible';
    const number = await nextNumber(tx, comment.storyId, state);
    const row = {
      storyId: comment.storyId,
      number,
      accountId: viewer.id,
      ...placeBelow(parent),
      text: comment.text,
      spoils: comment.spoils,
      ...rowOfPlace(comment.spoilsUpTo),
      state,
      stateReason: ruling.kind === 'hold' ? ruling.reason : '',
      createdAt: now,
      once,
    };
    const [posted] = await tx.insert(comments).values(row).returning({ id: comments.id });
    if (posted && ruling.kind === 'hold' && ruling.reading) await keepReading(tx, posted.id, ruling.reading);
    if (posted && state === 'visible') await tellOfComment(tx, posted.id, now);
    return { kind: 'posted', number, state };
  });
}

/** With the words in it: a form that came back from the browser's history with another text is another comment. */
function onceKey({ storyId, parent, text, once }: NewComment): string {
  return createHash('sha256')
    .update(JSON.stringify([once, storyId, parent ?? null, text]))
    .digest('base64url');
}

/**
 * Somebody went back in their browser, ticked the box that they had forgotten, and sent the form again. What a moderator
 * has decided since stays, for the same form may only have come twice.
 */
async function coverAnew(id: number, { text, spoils, spoilsUpTo }: NewComment, viewer: AccountViewer, now: Date) {
  const comment = (await findComment(id, viewer))?.comment;
  if (comment?.text !== text || saysTheSame(comment, { text, spoils, spoilsUpTo })) return undefined;
  if ((await lastDecisions([id])).size > 0) return undefined;
  const changed = await editComment(id, { text, spoils, spoilsUpTo }, viewer, now);
  return changed?.kind === 'refused' ? changed : undefined;
}

async function postedBefore(tx: Handle, accountId: number, once: string) {
  const [comment] = await tx
    .select({ id: comments.id, number: comments.number, state: comments.state })
    .from(comments)
    .where(and(eq(comments.accountId, accountId), eq(comments.once, once)));
  return comment;
}

type Answered = { id: number; rootId: number | null; depth: number; state: CommentState };

async function answered(tx: Handle, { storyId, parent }: NewComment): Promise<Answered | 'gone' | null> {
  if (parent === undefined) return null;
  const [comment] = await tx
    .select({ id: comments.id, rootId: comments.rootId, depth: comments.depth, state: comments.state })
    .from(comments)
    .where(and(eq(comments.storyId, storyId), eq(comments.number, parent)));
  return comment ?? 'gone';
}

function placeBelow(parent: Answered | 'gone' | null) {
  if (parent === null || parent === 'gone') return { parentId: null, rootId: null, depth: 0 };
  return { parentId: parent.id, rootId: parent.rootId ?? parent.id, depth: depthBelow(parent.depth) };
}

/** The row of the story is locked from here to the end of the transaction: whoever posts next, counts on. */
async function nextNumber(tx: Handle, storyId: number, state: CommentState): Promise<number> {
  const [story] = await tx
    .update(stories)
    .set({
      lastCommentNumber: sql`${stories.lastCommentNumber} + 1`,
      visibleComments: sql`${stories.visibleComments} + ${state === 'visible' ? 1 : 0}`,
    })
    .where(eq(stories.id, storyId))
    .returning({ number: stories.lastCommentNumber });
  if (!story) throw new Error(`Story ${storyId} went away while a comment was posted.`);
  return story.number;
}
