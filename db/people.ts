import { and, asc, desc, eq, gt, gte, like, lt, max, notInArray } from 'drizzle-orm';
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

/**
 * Among so many of the newest people a word is looked for inside the name, which no index finds: surnames stand there.
 * Somebody older is found by how the name begins.
 */
const LOOKED_THROUGH = 50_000;

/** Comes after every letter, so that all names that begin with some letters stand between those and those with this. */
const LAST_CHARACTER = '\u{10ffff}';

/** People with this in their names, accents and case aside: those that begin so, then the newest that have it inside. */
export async function peopleNamed(typed: string, most: number): Promise<{ id: number; name: string }[]> {
  const wanted = folded(typed).replace(/[%_\\\p{Cc}]/gu, '');
  if (!wanted) return [];
  const first = await read()
    .select(columns)
    .from(people)
    .where(
      and(
        gte(people.nameFolded, wanted),
        lt(people.nameFolded, `${wanted}${LAST_CHARACTER}`),
        like(people.nameFolded, `${wanted}%`),
      ),
    )
    .orderBy(asc(people.nameFolded), asc(people.id))
    .limit(most);
  return first.length < most ? [...first, ...(await newestHolding(wanted, first, most - first.length))] : first;
}

const columns = { id: people.id, name: people.name };

async function newestHolding(wanted: string, besides: { id: number }[], most: number) {
  const [newest] = await read()
    .select({ id: max(people.id) })
    .from(people);
  const inside = and(
    gt(people.id, (newest?.id ?? 0) - LOOKED_THROUGH),
    like(people.nameFolded, `%${wanted}%`),
    notInArray(
      people.id,
      besides.map(({ id }) => id),
    ),
  );
  return read().select(columns).from(people).where(inside).orderBy(desc(people.id)).limit(most);
}

/** Names with this in them, each once, for whoever types one. */
export async function namesLike(typed: string, most: number): Promise<string[]> {
  return [...new Set((await peopleNamed(typed, most)).map(({ name }) => name))];
}
