import { and, desc, eq, inArray } from 'drizzle-orm';
import { decidingActs } from '#domain/comment-case.ts';
import type { Handle } from './engine.ts';
import { auditEntries } from './schema.ts';

/** Whether the bars over a comment that has some were put there by staff; by the last that was decided about them. */
export async function hasBarsOfStaff(tx: Handle, commentId: number): Promise<boolean> {
  const decisions = await tx
    .select({ act: auditEntries.act })
    .from(auditEntries)
    .where(
      and(
        eq(auditEntries.area, 'comments'),
        eq(auditEntries.subjectId, commentId),
        inArray(auditEntries.act, [...decidingActs]),
      ),
    )
    .orderBy(desc(auditEntries.id));
  for (const { act } of standing(decisions)) {
    if (act === 'comment-covered' || act === 'comment-uncovered') return act === 'comment-covered';
  }
  return false;
}

/** Newest first, without what was taken back: that is always the decision just before. */
function* standing(decisions: readonly { act: string }[]) {
  for (let at = 0; at < decisions.length; at += 1) {
    const decision = decisions[at];
    if (decision?.act === 'decision-undone') at += 1;
    else if (decision) yield decision;
  }
}
