import { and, asc, eq, ne } from 'drizzle-orm';
import type { DeskWork } from '#domain/desk-work.ts';
import { folded } from '#domain/fold.ts';
import type { WorkLine } from '#domain/work-line.ts';
import { read } from './connection.ts';
import { worksNumbered } from './find-works.ts';
import { genresOfWork } from './genres.ts';
import { works } from './schema.ts';
import { picturesNumbered } from './wall-pictures.ts';
import { wholeOf } from './work-parts.ts';
import { creditsOf, identifiersOfWork } from './works.ts';

/** A work with everything that its form shows. */
export async function openWork(id: number): Promise<DeskWork | undefined> {
  const [row] = await read()
    .select({
      id: works.id,
      version: works.version,
      kind: works.kind,
      slug: works.slug,
      title: works.title,
      originalTitle: works.originalTitle,
      year: works.year,
      minutes: works.minutes,
      availability: works.availability,
      facts: works.facts,
      editions: works.editions,
      releases: works.releases,
      posterId: works.posterId,
    })
    .from(works)
    .where(eq(works.id, id));
  if (!row) return undefined;
  const { posterId, ...work } = row;
  // One after the other: inside a transaction there is one connection.
  const [credits, identifiers, place] = [await creditsOf(id), await identifiersOfWork(id), await wholeOf(id)];
  const genres = (await genresOfWork(id)).map(({ name }) => name);
  const [poster = null] = posterId ? await picturesNumbered([posterId]) : [];
  const [whole = null] = place ? await worksNumbered([place.whole.id]) : [];
  return { ...work, genres, credits, identifiers, whole, number: place?.number ?? null, poster };
}

/** Works of the same kind and title: perhaps the same one, entered twice. */
export async function namesakesOf({ id, kind, title }: Pick<DeskWork, 'id' | 'kind' | 'title'>): Promise<WorkLine[]> {
  const rows = await read()
    .select({ id: works.id })
    .from(works)
    .where(and(eq(works.titleFolded, folded(title)), eq(works.kind, kind), ne(works.id, id)))
    .orderBy(asc(works.id))
    .limit(NAMESAKES_SHOWN);
  return worksNumbered(rows.map((row) => row.id));
}

const NAMESAKES_SHOWN = 5;
