import { asc, desc, eq, inArray, like, sql } from 'drizzle-orm';
import { folded } from '#domain/fold.ts';
import { makerOf } from '#domain/new-work.ts';
import type { WorkLine } from '#domain/work-line.ts';
import { read } from './connection.ts';
import { credits, people, works } from './schema.ts';

const columns = { id: works.id, title: works.title, year: works.year, kind: works.kind };

/** Works with this in their title, those that begin so first; accents and case do not matter. */
export async function worksTitled(typed: string, most: number): Promise<WorkLine[]> {
  const wanted = folded(typed).replace(/[%_\\\p{Cc}]/gu, '');
  if (!wanted) return [];
  const rows = await read()
    .select(columns)
    .from(works)
    .where(like(works.titleFolded, `%${wanted}%`))
    .orderBy(
      asc(sql`case when ${works.titleFolded} like ${`${wanted}%`} then 0 else 1 end`),
      asc(works.titleFolded),
      desc(works.year),
    )
    .limit(most);
  return withMakers(rows);
}

/** These works, for those who know their numbers already. */
export async function worksNumbered(ids: number[]): Promise<WorkLine[]> {
  if (ids.length === 0) return [];
  return withMakers(await read().select(columns).from(works).where(inArray(works.id, ids)));
}

async function withMakers(rows: Omit<WorkLine, 'makers'>[]): Promise<WorkLine[]> {
  if (rows.length === 0) return [];
  const credited = await read()
    .select({ workId: credits.workId, job: credits.job, name: people.name })
    .from(credits)
    .innerJoin(people, eq(people.id, credits.personId))
    .where(
      inArray(
        credits.workId,
        rows.map((row) => row.id),
      ),
    )
    .orderBy(asc(credits.workId), asc(credits.position));
  return rows.map((row) => ({
    ...row,
    makers: credited
      .filter(({ workId, job }) => workId === row.id && job === makerOf[row.kind])
      .map(({ name }) => name),
  }));
}
