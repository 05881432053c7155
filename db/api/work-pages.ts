import { and, asc, eq, gt, sql } from 'drizzle-orm';
import { read } from '#db/connection.ts';
import { worksById } from '#db/listed-works.ts';
import { credits, works } from '#db/schema.ts';
import { worksWithPage } from '#db/work-pages.ts';
import type { Place } from '#domain/api/cursor.ts';
import type { WorkKind } from '#domain/work.ts';
import { cutPage, LOOKED_AT } from './page.ts';

type Paging<After> = { after: After | undefined; limit: number };

/** Works that have a page, by title. */
export async function findWorks(kind: WorkKind | undefined, { after = ['', 0], limit }: Paging<Place<'works'>>) {
  const rows = await read()
    .select({ id: works.id, title: works.titleFolded })
    .from(works)
    .where(and(kind && eq(works.kind, kind), sql`(${works.titleFolded}, ${works.id}) > (${after[0]}, ${after[1]})`))
    .orderBy(asc(works.titleFolded), asc(works.id))
    .limit(LOOKED_AT);
  const open = await worksWithPage(rows.map(({ id }) => id));
  const { wanted, last } = cutPage(rows, ({ id }) => open.has(id), limit, LOOKED_AT);
  const next: Place<'works'> | undefined = last && [last.title, last.id];
  return { works: await inOrder(wanted), next };
}

/** Those in which somebody had a part, in the order in which they were entered. */
export async function findWorksOf(
  personId: number,
  kind: WorkKind | undefined,
  { after: [after] = [0], limit }: Paging<Place<'works of a person'>>,
) {
  const rows = await read()
    .selectDistinct({ id: credits.workId })
    .from(credits)
    .where(and(eq(credits.personId, personId), gt(credits.workId, after)))
    .orderBy(asc(credits.workId))
    .limit(LOOKED_AT);
  const ids = rows.map(({ id }) => id);
  if (ids.length === 0) return { works: [], next: undefined };
  const [open, known] = await Promise.all([worksWithPage(ids), worksById(ids)]);
  const isWanted = (id: number) => open.has(id) && (kind === undefined || known.get(id)?.kind === kind);
  const { wanted, last } = cutPage(rows, ({ id }) => isWanted(id), limit, LOOKED_AT);
  const next: Place<'works of a person'> | undefined = last && [last.id];
  return { works: wanted.flatMap(({ id }) => known.get(id) ?? []), next };
}

async function inOrder(rows: readonly { id: number }[]) {
  if (rows.length === 0) return [];
  const known = await worksById(rows.map(({ id }) => id));
  return rows.flatMap(({ id }) => known.get(id) ?? []);
}
