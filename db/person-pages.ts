import { and, asc, countDistinct, desc, eq, exists, inArray, type SQL, sql } from 'drizzle-orm';
import { lastPage, STORIES_PER_PAGE } from '#domain/pagination.ts';
import { type MadePage, type MadeWork, type Maker, partOf } from '#domain/person-page.ts';
import type { Job } from '#domain/work.ts';
import { read } from './connection.ts';
import { reviewsByWork, worksById } from './listed-works.ts';
import { credits, formerPeople, people, works } from './schema.ts';
import { hasPage } from './work-pages.ts';

/** Whether a person has a part in a work that has a page. Who is only in what is being prepared has none either. */
export const isMakerShown = () =>
  exists(
    read()
      .select({ id: credits.id })
      .from(credits)
      .where(and(eq(credits.personId, people.id), hasPage(credits.workId))),
  );

const columns = { id: people.id, slug: people.slug, name: people.name };

export const findMaker = (slug: string) => makerWho(eq(people.slug, slug));

export async function makerWho(is: SQL): Promise<Maker | undefined> {
  const [person] = await read().select(columns).from(people).where(and(is, isMakerShown()));
  return person;
}

/** The present address of somebody who was merged into another. */
export const findMovedMaker = (slug: string) => makerWhoOnce(eq(formerPeople.slug, slug));

/** Who somebody is now of whom this was true before they were merged into another. */
export async function makerWhoOnce(was: SQL): Promise<Maker | undefined> {
  const [person] = await read()
    .select(columns)
    .from(formerPeople)
    .innerJoin(people, eq(people.id, formerPeople.personId))
    .where(and(was, isMakerShown()));
  return person;
}

/** Everything that somebody did, by how the works name it first. */
export async function jobsOf(personId: number): Promise<Job[]> {
  const rows = await read()
    .select({ job: credits.job, works: countDistinct(credits.workId) })
    .from(credits)
    .where(and(eq(credits.personId, personId), hasPage(credits.workId)))
    .groupBy(credits.job)
    .orderBy(desc(countDistinct(credits.workId)), asc(credits.job));
  return rows.map(({ job }) => job);
}

/** One page of what somebody made, the newest first; undefined past its end. */
export async function findMade(personId: number, page: number): Promise<MadePage | undefined> {
  const theirs = and(eq(credits.personId, personId), hasPage(credits.workId));
  const [counted] = await read()
    .select({ works: countDistinct(credits.workId) })
    .from(credits)
    .where(theirs);
  const total = counted?.works ?? 0;
  const last = lastPage(total);
  if (page > last) return undefined;
  // Engines differ in where they put what has no year: here it comes last.
  const year = sql`coalesce(${works.year}, 0)`;
  const rows = await read()
    .select({ id: works.id })
    .from(credits)
    .innerJoin(works, eq(works.id, credits.workId))
    .where(theirs)
    .groupBy(works.id, works.year)
    .orderBy(desc(year), desc(works.id))
    .limit(STORIES_PER_PAGE)
    .offset((page - 1) * STORIES_PER_PAGE);
  const ids = rows.map(({ id }) => id);
  return { works: await madeWorks(personId, ids), page, last, total };
}

async function madeWorks(personId: number, ids: number[]): Promise<MadeWork[]> {
  if (ids.length === 0) return [];
  const did = read()
    .select({ workId: credits.workId, job: credits.job, role: credits.role })
    .from(credits)
    .where(and(eq(credits.personId, personId), inArray(credits.workId, ids)))
    .orderBy(asc(credits.position), asc(credits.id));
  const [found, parts, reviews] = await Promise.all([worksById(ids), did, reviewsByWork(ids)]);
  const byWork = Map.groupBy(parts, ({ workId }) => workId);
  return ids.flatMap((id) => {
    const work = found.get(id);
    return work ? [{ work, part: partOf(byWork.get(id) ?? []), review: reviews.get(id) ?? null }] : [];
  });
}
