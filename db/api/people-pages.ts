import { and, asc, inArray, sql } from 'drizzle-orm';
import { read } from '#db/connection.ts';
import { isMakerShown } from '#db/person-pages.ts';
import { people } from '#db/schema.ts';
import type { Place } from '#domain/api/cursor.ts';
import type { Maker } from '#domain/person-page.ts';
import { cutPage, LOOKED_AT } from './page.ts';

type Paging = { after: Place<'people'> | undefined; limit: number };

/** Who had a part in something that has a page, by name. */
export async function findMakers({ after = ['', 0], limit }: Paging) {
  const rows = await read()
    .select({ id: people.id, slug: people.slug, name: people.name, folded: people.nameFolded })
    .from(people)
    .where(sql`(${people.nameFolded}, ${people.id}) > (${after[0]}, ${after[1]})`)
    .orderBy(asc(people.nameFolded), asc(people.id))
    .limit(LOOKED_AT);
  const shown = await shownAmong(rows.map(({ id }) => id));
  const { wanted, last } = cutPage(rows, ({ id }) => shown.has(id), limit, LOOKED_AT);
  const makers: Maker[] = wanted.map(({ id, slug, name }) => ({ id, slug, name }));
  const next: Place<'people'> | undefined = last && [last.folded, last.id];
  return { makers, next };
}

async function shownAmong(ids: number[]): Promise<Set<number>> {
  if (ids.length === 0) return new Set();
  const rows = await read()
    .select({ id: people.id })
    .from(people)
    .where(and(inArray(people.id, ids), isMakerShown()));
  return new Set(rows.map(({ id }) => id));
}
