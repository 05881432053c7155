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

/** Counts a decision for the public page, in the transaction that makes it. */
export async function countDecision(tx: Handle, { act, rule, since, appealed }: Decided, at: Date, times = 1) {
  const waitedSeconds = since ? Math.round((at.getTime() - since.getTime()) / 1_000) : null;
  const row = { at, act, rule: rule ?? null, waitedSeconds, appealed: appealed ?? false };
  for (let left = times; left > 0; left -= AT_ONCE) {
    await tx.insert(moderationRecords).values(Array.from({ length: Math.min(left, AT_ONCE) }, () => row));
  }
}

/** As many rows as one statement takes on every engine. */
const AT_ONCE = 500;
