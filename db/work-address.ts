import { and, eq, like, ne, or } from 'drizzle-orm';
import { nextFreeSlug, slugOf } from '#domain/slug.ts';
import type { Handle } from './engine.ts';
import { formerPeople, formerWorks, people, works } from './schema.ts';

/** Addresses of works that begin so, those that lead on included; not those of the work itself. */
async function takenWorkSlugs(tx: Handle, wanted: string, id = 0): Promise<Set<string>> {
  const begins = (column: typeof works.slug | typeof formerWorks.slug) =>
    or(eq(column, wanted), like(column, `${wanted}-%`));
  const present = await tx
    .select({ slug: works.slug })
    .from(works)
    .where(and(begins(works.slug), ne(works.id, id)));
  const former = await tx
    .select({ slug: formerWorks.slug })
    .from(formerWorks)
    .where(and(begins(formerWorks.slug), ne(formerWorks.workId, id)));
  return new Set([...present, ...former].map(({ slug }) => slug));
}

export async function takenPersonSlugs(tx: Handle, wanted: string, id = 0): Promise<Set<string>> {
  const begins = (column: typeof people.slug | typeof formerPeople.slug) =>
    or(eq(column, wanted), like(column, `${wanted}-%`));
  const present = await tx
    .select({ slug: people.slug })
    .from(people)
    .where(and(begins(people.slug), ne(people.id, id)));
  const former = await tx
    .select({ slug: formerPeople.slug })
    .from(formerPeople)
    .where(and(begins(formerPeople.slug), ne(formerPeople.personId, id)));
  return new Set([...present, ...former].map(({ slug }) => slug));
}

type Standing = { id: number; slug: string } | undefined;

/** The address of a work: as typed, or as it was, or the first free one of its title. Undefined when the typed one is taken. */
export async function allotWorkSlug(tx: Handle, title: string, typed: string, standing: Standing) {
  if (typed) return (await takenWorkSlugs(tx, typed, standing?.id)).has(typed) ? undefined : typed;
  if (standing) return standing.slug;
  const wanted = slugOf(title) || 'work';
  return nextFreeSlug(wanted, await takenWorkSlugs(tx, wanted));
}

/** Leaves a sign at the address that a work had, and takes down the one at the address that it has now. */
export async function moveWorkAddress(tx: Handle, { id, slug: before }: { id: number; slug: string }, slug: string) {
  await tx.delete(formerWorks).where(and(eq(formerWorks.slug, slug), eq(formerWorks.workId, id)));
  if (before !== slug) await tx.insert(formerWorks).values({ slug: before, workId: id }).onConflictDoNothing();
}
