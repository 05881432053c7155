import { and, asc, desc, eq, gt, gte, inArray, like, lt, max, notInArray } from 'drizzle-orm';
import { folded } from '#domain/fold.ts';
import { makerOf } from '#domain/new-work.ts';
import type { WorkLine } from '#domain/work-line.ts';
import { read } from './connection.ts';
import { credits, people, works } from './schema.ts';

const columns = { id: works.id, title: works.title, year: works.year, kind: works.kind };

/**
 * Among so many of the newest works a word is looked for inside the title, which no index finds. Reading them takes a few
 * milliseconds; an older work is found by how its title begins.
 */
const LOOKED_THROUGH = 50_000;

/** Comes after every letter, so that all titles that begin with some letters stand between those and those with this. */
const LAST_CHARACTER = '\u{10ffff}';

/** Works with this in their title, accents and case aside: those that begin so, then the newest that have it inside. */
export async function worksTitled(typed: string, most: number): Promise<WorkLine[]> {
  const wanted = folded(typed).replace(/[%_\\\p{Cc}]/gu, '');
  if (!wanted) return [];
  const first = await worksBeginning(wanted, most);
  const others = first.length < most ? await newestHolding(wanted, first, most - first.length) : [];
  return withMakers([...first, ...others]);
}

/** The range comes from the index; `like` keeps out what else stands in it where a database sorts as a language does. */
const worksBeginning = (wanted: string, most: number) =>
  read()
    .select(columns)
    .from(works)
    .where(
      and(
        gte(works.titleFolded, wanted),
        lt(works.titleFolded, `${wanted}${LAST_CHARACTER}`),
        like(works.titleFolded, `${wanted}%`),
      ),
    )
    .orderBy(asc(works.titleFolded), desc(works.year))
    .limit(most);

async function newestHolding(wanted: string, besides: { id: number }[], most: number) {
  const [newest] = await read()
    .select({ id: max(works.id) })
    .from(works);
  const inside = and(
    gt(works.id, (newest?.id ?? 0) - LOOKED_THROUGH),
    like(works.titleFolded, `%${wanted}%`),
    notInArray(
      works.id,
      besides.map(({ id }) => id),
    ),
  );
  return read().select(columns).from(works).where(inside).orderBy(desc(works.id)).limit(most);
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
