import { and, asc, eq, sql } from 'drizzle-orm';
import type { Identifier } from '#domain/identifiers.ts';
import type { WholeWork } from '#domain/whole-work.ts';
import type { Credit, Work, WorkKind } from '#domain/work.ts';
import { read } from './connection.ts';
import { genresOfWork } from './genres.ts';
import { pictureColumns } from './picture-columns.ts';
import { prepared } from './prepared.ts';
import { credits, media, people, workIdentifiers, works } from './schema.ts';
import { hasPage } from './work-pages.ts';
import { partsWithPage, wholeOf } from './work-parts.ts';

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

const pageColumns = {
  ...columns,
  originalTitle: works.originalTitle,
  editions: works.editions,
  releases: works.releases,
};

/** A work that has a page. One that only drafts know is not found: its page would tell of them. */
export async function findWork(slug: string): Promise<WholeWork | undefined> {
  const [row] = await read()
    .select(pageColumns)
    .from(works)
    .leftJoin(media, eq(media.id, works.posterId))
    .where(and(eq(works.slug, slug), hasPage(works.id)));
  if (!row) return undefined;
  const [credits, genres, whole, identifiers, parts] = await Promise.all([
    creditsOf(row.id),
    genresOfWork(row.id),
    wholeOf(row.id),
    identifiersOfWork(row.id),
    partsWithPage(row.id),
  ]);
  const { whole: link = null, number = null } = whole ?? {};
  return { ...row, credits, genres, identifiers, whole: link, number, parts };
}

/** What kind of work it is, of one that has a page. */
export async function findKindOfWork(id: number): Promise<WorkKind | undefined> {
  const [row] = await read()
    .select({ kind: works.kind })
    .from(works)
    .where(and(eq(works.id, id), hasPage(works.id)));
  return row?.kind;
}

export const identifiersOfWork = (workId: number): Promise<Identifier[]> =>
  read()
    .select({ scheme: workIdentifiers.scheme, value: workIdentifiers.value })
    .from(workIdentifiers)
    .where(eq(workIdentifiers.workId, workId))
    .orderBy(asc(workIdentifiers.scheme), asc(workIdentifiers.value));

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

export const creditsOf = (workId: number): Promise<Credit[]> => creditsInOrder({ workId });

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
