import { and, eq, isNull } from 'drizzle-orm';
import type { Actor } from '#domain/audit.ts';
import { deskWorkPath } from '#domain/catalogue-paths.ts';
import { folded } from '#domain/fold.ts';
import { makerOf, type NewWork } from '#domain/new-work.ts';
import { writeDown } from './audit.ts';
import { transaction } from './connection.ts';
import type { Handle } from './engine.ts';
import { isUniqueViolation } from './errors.ts';
import { personNamed } from './people.ts';
import { credits, works } from './schema.ts';
import { allotWorkSlug } from './work-address.ts';

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
  const slug = await allotWorkSlug(tx, title, '', undefined);
  if (!slug) throw new Error('There is always a free address for a title.');
  const [work] = await tx
    .insert(works)
    .values({ kind, slug, title, titleFolded, year, facts: [], createdAt: now, changedAt: now })
    .returning({ id: works.id });
  if (!work) throw new Error('The database gave nothing back for a work.');
  for (const [position, name] of makers.entries()) {
    const personId = await personNamed(tx, name);
    await tx.insert(credits).values({ workId: work.id, personId, job: makerOf[kind], position });
  }
  const after = { kind, year, makers: makers.join(', ') };
  const path = deskWorkPath(work.id);
  await writeDown(tx, by, { act: 'work-added', subjectId: work.id, subject: title, path, before: {}, after }, now);
  return work.id;
}
