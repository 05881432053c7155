import { and, eq, isNull, like, or } from 'drizzle-orm';
import type { Actor } from '#domain/audit.ts';
import { folded } from '#domain/fold.ts';
import { makerOf, type NewWork } from '#domain/new-work.ts';
import { nextFreeSlug, slugOf } from '#domain/slug.ts';
import { writeDown } from './audit.ts';
import { transaction } from './connection.ts';
import type { Handle } from './engine.ts';
import { isUniqueViolation } from './errors.ts';
import { credits, people, works } from './schema.ts';

/** On PostgreSQL two works can want one address in the same moment; whoever is second takes the next. */
const MOST_ATTEMPTS = 10;

/** A new work with those who made it; the one that is there when it has the same title, kind and year. */
export async function addWork(work: NewWork, by: Actor, now: Date): Promise<number> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await transaction((tx) => addOnce(tx, work, by, now));
    } catch (cause) {
      if (attempt === MOST_ATTEMPTS || !isUniqueViolation(cause)) throw cause;
    }
  }
}

async function addOnce(tx: Handle, { title, kind, year, makers }: NewWork, by: Actor, now: Date): Promise<number> {
  const titleFolded = folded(title);
  const [known] = await tx
    .select({ id: works.id })
    .from(works)
    .where(
      and(
        eq(works.titleFolded, titleFolded),
        eq(works.kind, kind),
        year === null ? isNull(works.year) : eq(works.year, year),
      ),
    );
  if (known) return known.id;
  const slug = nextFreeSlug(slugOf(title) || 'work', await slugsLike(tx, works, slugOf(title) || 'work'));
  const [work] = await tx
    .insert(works)
    .values({ kind, slug, title, titleFolded, year, facts: [], createdAt: now })
    .returning({ id: works.id, slug: works.slug });
  if (!work) throw new Error('The database gave nothing back for a work.');
  for (const [position, name] of makers.entries()) {
    const personId = await personNamed(tx, name);
    await tx.insert(credits).values({ workId: work.id, personId, job: makerOf[kind], position });
  }
  const after = { kind, year, makers: makers.join(', ') };
  const path = `/works/${work.slug}`;
  await writeDown(tx, by, { act: 'work-added', subjectId: work.id, subject: title, path, before: {}, after }, now);
  return work.id;
}

/** The same name is the same person until somebody says otherwise. */
async function personNamed(tx: Handle, name: string): Promise<number> {
  const [known] = await tx.select({ id: people.id }).from(people).where(eq(people.name, name)).limit(1);
  if (known) return known.id;
  const slug = nextFreeSlug(slugOf(name), await slugsLike(tx, people, slugOf(name)));
  const [person] = await tx.insert(people).values({ slug, name }).returning({ id: people.id });
  if (!person) throw new Error('The database gave nothing back for a person.');
  return person.id;
}

async function slugsLike(tx: Handle, table: typeof works | typeof people, slug: string): Promise<string[]> {
  const rows = await tx
    .select({ slug: table.slug })
    .from(table)
    .where(or(eq(table.slug, slug), like(table.slug, `${slug}-%`)));
  return rows.map((row) => row.slug);
}
