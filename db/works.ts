import { and, asc, eq, exists, or, sql } from 'drizzle-orm';
import type { Credit, Work } from '#domain/work.ts';
import { read } from './connection.ts';
import { pictureColumns } from './picture-columns.ts';
import { prepared } from './prepared.ts';
import { credits, listEntries, media, people, stories, works } from './schema.ts';

const columns = {
  id: works.id,
  kind: works.kind,
  slug: works.slug,
  title: works.title,
  year: works.year,
  minutes: works.minutes,
  availability: works.availability,
  facts: works.facts,
  poster: pictureColumns,
};

/** A work that something published is about. One that only drafts know is not found: its page would tell of them. */
export async function findWork(slug: string): Promise<Work | undefined> {
  const [row] = await read()
    .select(columns)
    .from(works)
    .leftJoin(media, eq(media.id, works.posterId))
    .where(and(eq(works.slug, slug), hasPage()));
  return row && { ...row, credits: await creditsOf(row.id) };
}

/** Whether anything published is about it. */
export const hasPage = () => or(exists(reviewed()), exists(ranked()));

/** Any work, for whoever has come to it through a story. */
export async function readWork(id: number): Promise<Work | undefined> {
  const [[row], credits] = await Promise.all([byId({ id }), creditsOf(id)]);
  return row && { ...row, credits };
}

const byId = prepared('work', (db) =>
  db
    .select(columns)
    .from(works)
    .leftJoin(media, eq(media.id, works.posterId))
    .where(eq(works.id, sql.placeholder('id'))),
);

const reviewed = () =>
  read()
    .select({ id: stories.id })
    .from(stories)
    .where(and(eq(stories.status, 'published'), eq(stories.workId, works.id)));

const ranked = () =>
  read()
    .select({ id: listEntries.storyId })
    .from(listEntries)
    .innerJoin(stories, eq(stories.id, listEntries.storyId))
    .where(and(eq(listEntries.workId, works.id), eq(stories.status, 'published')));

const creditsOf = (workId: number): Promise<Credit[]> => creditsInOrder({ workId });

const creditsInOrder = prepared('credits of a work', (db) =>
  db
    .select({
      job: credits.job,
      role: credits.role,
      person: { id: people.id, name: people.name, slug: people.slug },
    })
    .from(credits)
    .innerJoin(people, eq(people.id, credits.personId))
    .where(eq(credits.workId, sql.placeholder('workId')))
    .orderBy(asc(credits.position), asc(credits.id)),
);
