import { eq } from 'drizzle-orm';
import { canEdit, canTakeBack } from '#domain/comment.ts';
import { ruleEdit } from '#domain/comment-policy.ts';
import { threadRules } from '#domain/comment-rules.ts';
import type { Refusal } from '#domain/comment-steps/step.ts';
import type { Spoiling, SpoilingSaid } from '#domain/spoiled-place.ts';
import type { AccountViewer } from '#domain/viewer.ts';
import { countStanding, earlierBy } from './comment-authors.ts';
import { keepReading } from './comment-likeness.ts';
import { type CommentInStory, findForChange, lockComments, moveComment } from './comment-rows.ts';
import { transaction } from './connection.ts';
import { lockSpeaker } from './lock-speaker.ts';
import { findCommentRules } from './publication.ts';
import { comments } from './schema.ts';
import { readsLike } from './spam-reader.ts';
import { rowOfPlace } from './spoiled-place.ts';
import { hasBarsOfStaff } from './staff-bars.ts';
import { tellOfComment } from './tell-of-comment.ts';

export type Changed = { kind: 'changed' } & CommentInStory;
export type ChangeRefused = { kind: 'refused'; because: Refusal | 'late' | 'removed' | 'covered'; sentence: string };

/** What became of the comment before its author was done with it. */
const refusals = {
  late: 'The ten minutes for changes are over. Your text is below for you to copy; the comment stands as it was.',
  removed: 'The comment was removed while you wrote. Your text is below for you to copy.',
  covered: 'A moderator has put this comment under bars. Leave the bars as they stand to save your change.',
};

const refuse = (because: keyof typeof refusals): ChangeRefused => ({
  kind: 'refused',
  because,
  sentence: refusals[because],
});

/** Changes the words of an own comment while there is time; undefined when the viewer has no such comment. */
export function editComment(
  id: number,
  words: { text: string } & SpoilingSaid,
  viewer: AccountViewer,
  now: Date,
): Promise<Changed | ChangeRefused | undefined> {
  const { text, spoils, spoilsUpTo } = words;
  return transaction(async (tx) => {
    const speaker = await lockSpeaker(tx, viewer.id, now);
    await lockComments(tx, eq(comments.id, id));
    const found = await findForChange(tx, id, viewer);
    if (!found?.comment.own) return undefined;
    const { comment } = found;
    if (comment.state === 'removed') return refuse('removed');
    if (!canEdit(comment, now)) return refuse('late');
    if (saysTheSame(comment, words)) return { kind: 'changed', ...found };
    if (comment.spoils && !coversTheSame(comment, words) && (await hasBarsOfStaff(tx, id))) return refuse('covered');
    const rules = await findCommentRules();
    const ruling = ruleEdit({
      ...{ viewer, ...speaker, text, before: comment.state === 'visible' ? comment.text : null, rules },
      thread: threadRules(found.story, rules),
      earlier: await earlierBy(tx, viewer.id, { storyId: found.story.id, now, besides: id }),
      standing: await countStanding(tx, viewer.id, { most: rules.approvals, besides: id }),
      readsLike,
    });
    if (ruling.kind === 'refuse') return { kind: 'refused', because: ruling.because, sentence: ruling.sentence };
    const held = ruling.kind === 'hold' ? ruling.reason : comment.stateReason;
    const fields = { text, spoils, ...rowOfPlace(spoilsUpTo), editedAt: now, stateReason: held };
    const state = held ? 'held' : comment.state;
    await moveComment(tx, found, state, fields);
    if (ruling.kind === 'hold' && ruling.reading) await keepReading(tx, id, ruling.reading);
    if (state === 'visible') await tellOfComment(tx, id, now);
    return { kind: 'changed', ...found };
  });
}

export const saysTheSame = (one: { text: string } & Spoiling, other: { text: string } & SpoilingSaid) =>
  one.text === other.text && coversTheSame(one, other);

const coversTheSame = (one: Spoiling, other: SpoilingSaid) =>
  one.spoils === other.spoils &&
  one.spoilsUpTo?.season === other.spoilsUpTo?.season &&
  one.spoilsUpTo?.episode === other.spoilsUpTo?.episode;

/** Takes an own comment back; one that is gone already stays as it is. The number and what others answered stay. */
export function takeBack(id: number, viewer: AccountViewer, now: Date): Promise<CommentInStory | undefined> {
  return transaction(async (tx) => {
    await lockComments(tx, eq(comments.id, id));
    const found = await findForChange(tx, id, viewer);
    if (!found?.comment.own) return undefined;
    const removal = { removedBy: viewer.id, removedAt: now, stateReason: '' };
    if (canTakeBack(found.comment)) await moveComment(tx, found, 'removed', removal);
    return found;
  });
}
