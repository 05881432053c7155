import { and, asc, count, desc, eq, inArray, isNotNull, like, type SQL } from 'drizzle-orm';
import {
  CATALOGUE_LINES,
  type CatalogueFilter,
  type CataloguePage,
  type PersonRow,
  type TagRow,
  type WorkRow,
} from '#domain/catalogue-filter.ts';
import { folded } from '#domain/fold.ts';
import { lastPage } from '#domain/pagination.ts';
import { slugOf } from '#domain/slug.ts';
import { read } from './connection.ts';
import { worksNumbered } from './find-works.ts';
import { credits, people, stories, storyTags, tags, works } from './schema.ts';

/** Signs of the query language mean nothing when they are typed. */
const pattern = (typed: string) => `%${folded(typed).replace(/[%_\\\p{Cc}]/gu, '')}%`;

type Table = typeof works | typeof people | typeof tags;

/** The ids on one page of a list, in its order; undefined for a page behind the last. */
async function pageOf(table: Table, where: SQL | undefined, order: SQL[], page: number) {
  const [counted] = await read().select({ rows: count() }).from(table).where(where);
  const total = counted?.rows ?? 0;
  const last = lastPage(total, CATALOGUE_LINES);
  if (page > last) return undefined;
  const rows = await read()
    .select({ id: table.id })
    .from(table)
    .where(where)
    .orderBy(...order)
    .limit(CATALOGUE_LINES)
    .offset((page - 1) * CATALOGUE_LINES);
  return { ids: rows.map(({ id }) => id), total, page, last };
}

function filled<Row extends { id: number }>(
  { ids, ...at }: { ids: number[]; total: number; page: number; last: number },
  rows: Row[],
): CataloguePage<Row> {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return { ...at, rows: ids.flatMap((id) => byId.get(id) ?? []) };
}

const workOrder = {
  title: [asc(works.titleFolded), asc(works.id)],
  year: [desc(works.year), desc(works.id)],
  newest: [desc(works.id)],
};

export async function findWorksPage(filter: CatalogueFilter): Promise<CataloguePage<WorkRow> | undefined> {
  const { typed, kind, sort, page } = filter;
  const where = and(
    typed ? like(works.titleFolded, pattern(typed)) : undefined,
    kind ? eq(works.kind, kind) : undefined,
    // Engines differ in where they put what has no year; a list by year leaves it out.
    sort === 'year' ? isNotNull(works.year) : undefined,
  );
  const at = await pageOf(works, where, workOrder[sort], page);
  if (!at) return undefined;
  const counts = await countsBy(stories.workId, stories, at.ids);
  const rows = await worksNumbered(at.ids);
  return filled(
    at,
    rows.map((row) => ({ ...row, stories: counts.get(row.id) ?? 0 })),
  );
}

export async function findPeoplePage({
  typed,
  sort,
  page,
}: CatalogueFilter): Promise<CataloguePage<PersonRow> | undefined> {
  const where = typed ? like(people.nameFolded, pattern(typed)) : undefined;
  const order = sort === 'newest' ? [desc(people.id)] : [asc(people.nameFolded), asc(people.id)];
  const at = await pageOf(people, where, order, page);
  if (!at) return undefined;
  const counts = await countsBy(credits.personId, credits, at.ids);
  const rows = at.ids.length
    ? await read().select({ id: people.id, name: people.name }).from(people).where(inArray(people.id, at.ids))
    : [];
  return filled(
    at,
    rows.map((row) => ({ ...row, credits: counts.get(row.id) ?? 0 })),
  );
}

export async function findTagsPage({ typed, sort, page }: CatalogueFilter): Promise<CataloguePage<TagRow> | undefined> {
  // Its address is a tag's folded name: what a tag is, whatever its spelling.
  const where = typed ? like(tags.slug, `%${slugOf(typed)}%`) : undefined;
  const order = sort === 'newest' ? [desc(tags.id)] : [asc(tags.name), asc(tags.id)];
  const at = await pageOf(tags, where, order, page);
  if (!at) return undefined;
  const counts = await countsBy(storyTags.tagId, storyTags, at.ids);
  const rows = at.ids.length
    ? await read().select({ id: tags.id, name: tags.name }).from(tags).where(inArray(tags.id, at.ids))
    : [];
  return filled(
    at,
    rows.map((row) => ({ ...row, stories: counts.get(row.id) ?? 0 })),
  );
}

type Pointer = typeof stories.workId | typeof credits.personId | typeof storyTags.tagId;

/** How many rows of a table point to each of these. */
async function countsBy(pointer: Pointer, table: typeof stories | typeof credits | typeof storyTags, ids: number[]) {
  if (ids.length === 0) return new Map<number, number>();
  const rows = await read()
    .select({ id: pointer, rows: count() })
    .from(table)
    .where(inArray(pointer, ids))
    .groupBy(pointer);
  return new Map(rows.map(({ id, rows: found }) => [Number(id), found]));
}
