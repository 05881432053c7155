import { and, eq, inArray } from 'drizzle-orm';
import type { HouseRule } from '#domain/house-rule.ts';
import type { ModerationAct } from '#domain/moderation-record.ts';
import type { Handle } from './engine.ts';
import { moderationRecords } from './schema.ts';

type Decided = {
  act: ModerationAct;
  rule?: HouseRule | null;
  /** Since when somebody had waited for it; null when nobody had. */
  since?: Date | null;
  appealed?: boolean;
};

/** Counts a decision about each of these comments for the public page, in the transaction that makes it. */
export async function countDecision(tx: Handle, commentIds: readonly number[], decided: Decided, at: Date) {
  const { act, rule = null, since, appealed = false } = decided;
  const waitedSeconds = since ? Math.round((at.getTime() - since.getTime()) / 1_000) : null;
  await tx
    .insert(moderationRecords)
    .values(commentIds.map((commentId) => ({ commentId, at, act, rule, waitedSeconds, appealed })));
}

/** What was decided about them at this moment is taken back, and counts no more. */
export async function uncountDecision(tx: Handle, commentIds: readonly number[], at: Date) {
  await tx
    .delete(moderationRecords)
    .where(and(inArray(moderationRecords.commentId, [...commentIds]), eq(moderationRecords.at, at)));
}
