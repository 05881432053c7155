import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Actor } from '#domain/audit.ts';
import { writeDown } from './audit.ts';
import { transaction } from './connection.ts';
import type { Merged } from './merge-works.ts';
import { personAct } from './person-act.ts';
import { credits, formerPeople, people } from './schema.ts';

/** Makes one person of two: every credit of the one who goes is the other's; the same credit on both stays once. */
export function mergePeople(lostId: number, keptId: number, by: Actor, now: Date): Promise<Merged> {
  return transaction(async (tx) => {
    for (const id of [lostId, keptId].toSorted((a, b) => a - b))
      await tx
        .update(people)
        .set({ name: sql`${people.name}` })
        .where(eq(people.id, id));
    const rows = await tx
      .select({ id: people.id, slug: people.slug, name: people.name })
      .from(people)
      .where(inArray(people.id, [lostId, keptId]));
    if (lostId === keptId && rows.length > 0) return { outcome: 'refused', message: 'That is one person already.' };
    const [lost, kept] = [lostId, keptId].map((id) => rows.find((row) => row.id === id));
    if (!lost || !kept) return { outcome: 'unseen' };
    const of = (personId: number) =>
      tx
        .select({ id: credits.id, workId: credits.workId, job: credits.job, role: credits.role })
        .from(credits)
        .where(eq(credits.personId, personId));
    const theirs = await of(lostId);
    const known = new Set((await of(keptId)).map(({ workId, job, role }) => `${workId} ${job} ${role}`));
    const twice = theirs.filter(({ workId, job, role }) => known.has(`${workId} ${job} ${role}`));
    for (const { id } of twice) await tx.delete(credits).where(and(eq(credits.id, id), eq(credits.personId, lostId)));
    await tx.update(credits).set({ personId: keptId }).where(eq(credits.personId, lostId));
    await tx.update(formerPeople).set({ personId: keptId }).where(eq(formerPeople.personId, lostId));
    await tx.delete(people).where(eq(people.id, lostId));
    await tx.insert(formerPeople).values({ slug: lost.slug, personId: keptId, formerId: lostId });
    const before = { other: `${lost.name}, no. ${lostId}` };
    await writeDown(tx, by, { ...personAct('people-merged', kept), before, after: { other: null } }, now);
    return { outcome: 'merged', touched: [...new Set(theirs.map(({ workId }) => workId))] };
  });
}
