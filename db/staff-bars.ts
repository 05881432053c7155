import { and, desc, eq, inArray } from 'drizzle-orm';
import type { AuditAct } from '#domain/audit.ts';
import type { Handle } from './engine.ts';
import { auditEntries } from './schema.ts';

const aboutBars = ['comment-covered', 'comment-uncovered', 'decision-undone'] as const satisfies readonly AuditAct[];

/** Whether the bars over a comment that has some were put there by staff; by the last that was decided about them. */
export async function hasBarsOfStaff(tx: Handle, commentId: number): Promise<boolean> {
  const [last] = await tx
    .select({ act: auditEntries.act })
    .from(auditEntries)
    .where(
      and(
        eq(auditEntries.area, 'comments'),
        eq(auditEntries.subjectId, commentId),
        inArray(auditEntries.act, [...aboutBars]),
      ),
    )
    .orderBy(desc(auditEntries.id))
    .limit(1);
  return last?.act === 'comment-covered';
}
