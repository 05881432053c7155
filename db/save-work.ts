import { and, asc, eq, inArray, ne, notInArray } from 'drizzle-orm';
import { type Actor, isNoChange } from '#domain/audit.ts';
import type { WrittenCredit } from '#domain/credit-rows.ts';
import { folded } from '#domain/fold.ts';
import { type Identifier, identifierForms } from '#domain/identifiers.ts';
import type { WorkKind } from '#domain/work.ts';
import type { WrittenWork } from '#domain/work-form.ts';
import { partsOf, wholesOf } from '#domain/work-parts.ts';
import { writeDown } from './audit.ts';
import { transaction } from './connection.ts';
import { openWork } from './desk-work.ts';
import type { Handle } from './engine.ts';
import { isUniqueViolation } from './errors.ts';
import { personMergedInto } from './former-works.ts';
import { gatherAnew, holdStoriesOn } from './gathering.ts';
import { writeGenres } from './genres.ts';
import { personNamed } from './people.ts';
import { credits, media, people, workIdentifiers, workParts, works } from './schema.ts';
import { workAct } from './work-act.ts';
import { allotWorkSlug, moveWorkAddress } from './work-address.ts';
import { lockWork } from './work-lock.ts';
import { isWithin } from './work-parts.ts';

export type WorkSaved =
  /** `touched` are the works whose pages are out of date. */
  | { outcome: 'saved'; id: number; touched: number[] }
  | { outcome: 'refused'; errors: Record<string, string> }
  /** Somebody saved first; theirs is this version. */
  | { outcome: 'overtaken'; version: number }
  | { outcome: 'unseen' };

/** The work that is written, and the version that its form began with; none puts it over whatever stands. */
type Standing = { id: number; version?: number | undefined };

/** On PostgreSQL two works can want one address in the same moment; whoever is second takes the next. */
const MOST_ATTEMPTS = 10;

/** Writes a work as the desk has it: a new one, or a known one from the version that the form began with. */
export async function saveWork(written: WrittenWork, by: Actor, now: Date, standing?: Standing): Promise<WorkSaved> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await transaction((tx) => saveOnce(tx, written, { by, now }, standing));
    } catch (cause) {
      if (attempt === MOST_ATTEMPTS || !isUniqueViolation(cause)) throw cause;
    }
  }
}

async function saveOnce(
  tx: Handle,
  written: WrittenWork,
  { by, now }: { by: Actor; now: Date },
  standing: Standing | undefined,
): Promise<WorkSaved> {
  if (standing) await holdStoriesOn(tx, standing.id);
  const before = standing && (await holdWork(tx, standing.id));
  if (standing && !before) return { outcome: 'unseen' };
  if (standing?.version && before && before.version !== standing.version)
    return { outcome: 'overtaken', version: before.version };
  const slug = await allotWorkSlug(tx, written.title, written.slug, before);
  const errors = {
    ...(slug ? {} : { slug: 'Another work has this address, or once had it. Choose another.' }),
    ...(await refusals(tx, written, before)),
  };
  if (!slug || Object.keys(errors).length > 0) return { outcome: 'refused', errors };
  const was = before && (await openWork(before.id));
  const row = { ...rowOf(written), slug, changedAt: now };
  const id = before ? await updateWork(tx, before, row) : await insertWork(tx, row);
  await tx.delete(workParts).where(eq(workParts.workId, id));
  const { parentId, number } = written;
  if (parentId) await tx.insert(workParts).values({ workId: id, parentId, number });
  await tx.delete(workIdentifiers).where(eq(workIdentifiers.workId, id));
  if (written.identifiers.length > 0)
    await tx.insert(workIdentifiers).values(written.identifiers.map((one) => ({ ...one, workId: id })));
  await writeCredits(tx, id, written.credits);
  await writeGenres(tx, id, written.genres);
  if (before) await gatherAnew(tx, id);
  const act = workAct(was ? 'work-changed' : 'work-added', was, await openWork(id));
  if (!isNoChange(act)) await writeDown(tx, by, act, now);
  const wholes = [before?.parentId, parentId].flatMap((whole) => whole ?? []);
  return { outcome: 'saved', id, touched: [...new Set([id, ...wholes])] };
}

type Before = { id: number; kind: WorkKind; slug: string; version: number; parentId: number | null };

/** Holds a work until the transaction ends, and gives what it is. */
export async function holdWork(tx: Handle, id: number): Promise<Before | undefined> {
  await lockWork(tx, id);
  const [row] = await tx
    .select({
      ...{ id: works.id, kind: works.kind, slug: works.slug, version: works.version },
      parentId: workParts.parentId,
    })
    .from(works)
    .leftJoin(workParts, eq(workParts.workId, works.id))
    .where(eq(works.id, id));
  return row;
}

function rowOf(written: WrittenWork) {
  const { title, originalTitle, kind, year, minutes, availability, facts, editions, releases, posterId } = written;
  const own = { title, originalTitle, kind, year, minutes, availability, facts, editions, releases, posterId };
  return { ...own, titleFolded: folded(title) };
}

type Row = ReturnType<typeof rowOf> & { slug: string; changedAt: Date };

async function insertWork(tx: Handle, row: Row): Promise<number> {
  const [work] = await tx
    .insert(works)
    .values({ ...row, createdAt: row.changedAt })
    .returning({ id: works.id });
  if (!work) throw new Error('The database gave nothing back for a work.');
  return work.id;
}

async function updateWork(tx: Handle, before: Before, row: Row): Promise<number> {
  await moveWorkAddress(tx, before, row.slug);
  await tx
    .update(works)
    .set({ ...row, version: before.version + 1 })
    .where(eq(works.id, before.id));
  return before.id;
}

async function refusals(tx: Handle, written: WrittenWork, before: Before | undefined): Promise<Record<string, string>> {
  const errors: Record<string, string> = {};
  const whole = written.parentId && (await wholeRefusal(tx, written, before?.id));
  if (whole) errors.parentId = whole;
  const part = before && before.kind !== written.kind && (await partRefusal(tx, written.kind, before.id));
  if (part) errors.kind = part;
  if (written.posterId) {
    const [picture] = await tx.select({ id: media.id }).from(media).where(eq(media.id, written.posterId));
    if (!picture) errors.posterId = 'It is not there any more. Choose another.';
  }
  for (const { scheme, value, title } of await takenIdentifiers(tx, written.identifiers, before?.id))
    errors[scheme] = `${identifierForms[scheme].name} ${value} is “${title}” here. If they are one work, merge them.`;
  return errors;
}

async function wholeRefusal(tx: Handle, { parentId, kind }: WrittenWork, id: number | undefined) {
  if (!parentId) return undefined;
  const [whole] = await tx.select({ kind: works.kind }).from(works).where(eq(works.id, parentId));
  if (!whole) return 'It is not there any more. Choose another.';
  if (!wholesOf[kind].includes(whole.kind))
    return wholesOf[kind].length === 0
      ? `A work of this kind stands by itself. Take the whole out, or choose another kind.`
      : `That is a ${whole.kind}; this stands in a ${wholesOf[kind].join(' or a ')}.`;
  return id && (await isWithin(parentId, id)) ? 'That is a part of this work itself.' : undefined;
}

/** The parts would be refused at their own next save, where nobody changed anything. */
async function partRefusal(tx: Handle, kind: WorkKind, id: number): Promise<string | undefined> {
  const [part] = await tx
    .select({ title: works.title, kind: works.kind })
    .from(workParts)
    .innerJoin(works, eq(works.id, workParts.workId))
    .where(and(eq(workParts.parentId, id), notInArray(works.kind, partsOf(kind))))
    .orderBy(asc(workParts.number), asc(works.id))
    .limit(1);
  return (
    part && `Its part “${part.title}” stands in a ${wholesOf[part.kind].join(' or a ')}. Take its parts out first.`
  );
}

async function takenIdentifiers(tx: Handle, identifiers: Identifier[], id = 0) {
  if (identifiers.length === 0) return [];
  const rows = await tx
    .select({ scheme: workIdentifiers.scheme, value: workIdentifiers.value, title: works.title })
    .from(workIdentifiers)
    .innerJoin(works, eq(works.id, workIdentifiers.workId))
    .where(
      and(
        inArray(
          workIdentifiers.value,
          identifiers.map(({ value }) => value),
        ),
        ne(workIdentifiers.workId, id),
      ),
    );
  return rows.filter((row) => identifiers.some(({ scheme, value }) => scheme === row.scheme && value === row.value));
}

/** All of them anew: their order is the order in which they are shown. */
async function writeCredits(tx: Handle, workId: number, written: WrittenCredit[]) {
  await tx.delete(credits).where(eq(credits.workId, workId));
  const rows = new Map<string, { personId: number; job: WrittenCredit['job']; role: string }>();
  for (const { name, personId, job, role } of written) {
    const person = (await personKnown(tx, personId, name)) ?? (await personNamed(tx, name));
    rows.set(`${person} ${job} ${role}`, { personId: person, job, role });
  }
  if (rows.size === 0) return;
  await tx.insert(credits).values([...rows.values()].map((row, at) => ({ ...row, workId, position: at + 1 })));
}

/** The person that the form knew, while the name in the row is still theirs. */
async function personKnown(tx: Handle, id: number | null, name: string): Promise<number | undefined> {
  if (!id) return undefined;
  const present = (await personMergedInto(id)) ?? id;
  const [person] = await tx.select({ name: people.name }).from(people).where(eq(people.id, present));
  if (!person) return undefined;
  return present !== id || folded(person.name) === folded(name) ? present : undefined;
}
