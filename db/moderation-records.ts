import type { HouseRule } from '#domain/house-rule.ts';
import type { ModerationAct } from '#domain/moderation-record.ts';
import type { Handle } from './engine.ts';
import { inParts } from './in-parts.ts';
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
  const rows = Array.from({ length: times }, () => row);
  for (const some of inParts(rows)) await tx.insert(moderationRecords).values(some);
}
