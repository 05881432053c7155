import { asc, eq, like } from 'drizzle-orm';
import { folded } from '#domain/fold.ts';
import { nextFreeSlug, slugOf } from '#domain/slug.ts';
import { read } from './connection.ts';
import type { Handle } from './engine.ts';
import { people } from './schema.ts';
import { takenPersonSlugs } from './work-address.ts';

/** The same name is the same person until somebody says otherwise; a name we do not know yet is somebody new. */
export async function personNamed(tx: Handle, name: string): Promise<number> {
  const [known] = await tx
    .select({ id: people.id })
    .from(people)
    .where(eq(people.nameFolded, folded(name)))
    .orderBy(asc(people.id))
    .limit(1);
  return known?.id ?? addPerson(tx, name);
}

export async function addPerson(tx: Handle, name: string): Promise<number> {
  const wanted = slugOf(name) || 'person';
  const slug = nextFreeSlug(wanted, await takenPersonSlugs(tx, wanted));
  const [person] = await tx
    .insert(people)
    .values({ slug, name, nameFolded: folded(name) })
    .returning({ id: people.id });
  if (!person) throw new Error('The database gave nothing back for a person.');
  return person.id;
}

/** People from before names were kept without accents too. Runs at each start; there is nothing to do but once. */
export async function foldNames(tx: Handle) {
  const unfolded = await tx.select({ id: people.id, name: people.name }).from(people).where(eq(people.nameFolded, ''));
  for (const { id, name } of unfolded)
    await tx
      .update(people)
      .set({ nameFolded: folded(name) })
      .where(eq(people.id, id));
}

/** Names with this in them, each once, for whoever types one. */
export async function namesLike(typed: string, most: number): Promise<string[]> {
  const wanted = folded(typed).replace(/[%_\\\p{Cc}]/gu, '');
  if (!wanted) return [];
  const rows = await read()
    .selectDistinct({ name: people.name, nameFolded: people.nameFolded })
    .from(people)
    .where(like(people.nameFolded, `%${wanted}%`))
    .orderBy(asc(people.nameFolded), asc(people.name))
    .limit(most);
  return rows.map(({ name }) => name);
}
