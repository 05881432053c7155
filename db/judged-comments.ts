import { and, desc, eq, inArray, lt, or } from 'drizzle-orm';
import type { AuditAct } from '#domain/audit.ts';
import type { HouseRule } from '#domain/house-rule.ts';
import { read } from './connection.ts';
import { auditEntries, comments } from './schema.ts';

/** What a moderator has read and judged. */
const judgements: AuditAct[] = ['comment-approved', 'comment-removed', 'comment-restored'];

/** Read at once, so that others get their turn at the database. */
const AT_ONCE = 200;

/** What a machine can learn to know again. Whether a comment gives a work away or hurts somebody it cannot. */
const learnable: readonly HouseRule[] = ['selling', 'repeat'];

/** A comment as its last judgement left it. */
export type JudgedComment = { id: number; text: string; removed: boolean };

/**
 * The comments that moderators judged last, newest first and each once, a few at a time. What its author took back or
 * what is held again is judged by nobody, and what was removed for what it means teaches nothing.
 */
export async function* lastJudged(most: number): AsyncGenerator<JudgedComment[]> {
  const known = new Set<number>();
  let before: { at: Date; id: number } | undefined;
  while (known.size < most) {
    const rows = await judgedBefore(before);
    const fresh: JudgedComment[] = [];
    for (const { id, text, state, removedUnder } of rows) {
      if (known.has(id) || known.size >= most) continue;
      known.add(id);
      const removed = removedUnder !== null && learnable.includes(removedUnder);
      if (state === 'visible' || removed) fresh.push({ id, text, removed });
    }
    yield fresh;
    if (rows.length < AT_ONCE) return;
    before = rows.at(-1)?.entry;
  }
}

const judgedBefore = (before: { at: Date; id: number } | undefined) =>
  read()
    .select({
      entry: { at: auditEntries.at, id: auditEntries.id },
      id: comments.id,
      text: comments.text,
      state: comments.state,
      removedUnder: comments.removedUnder,
    })
    .from(auditEntries)
    .innerJoin(comments, eq(comments.id, auditEntries.subjectId))
    .where(
      and(
        eq(auditEntries.area, 'comments'),
        inArray(auditEntries.act, judgements),
        before &&
          or(lt(auditEntries.at, before.at), and(eq(auditEntries.at, before.at), lt(auditEntries.id, before.id))),
      ),
    )
    .orderBy(desc(auditEntries.at), desc(auditEntries.id))
    .limit(AT_ONCE);
