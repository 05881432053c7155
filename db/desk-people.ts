import { and, asc, count, eq, ne, sql } from 'drizzle-orm';
import type { Actor } from '#domain/audit.ts';
import type { DeskPerson, PersonCredit } from '#domain/desk-person.ts';
import { folded } from '#domain/fold.ts';
import { writeDown } from './audit.ts';
import { read, transaction } from './connection.ts';
import type { Handle } from './engine.ts';
import { addPerson } from './people.ts';
import { personAct } from './person-act.ts';
import { credits, people, works } from './schema.ts';

/** The works on a person's page; who has more is found by them one by one. */
const CREDITS_SHOWN = 200;
const NAMESAKES_SHOWN = 5;

export async function openPerson(id: number): Promise<DeskPerson | undefined> {
  const [person] = await read()
    .select({ id: people.id, name: people.name, slug: people.slug })
    .from(people)
    .where(eq(people.id, id));
  if (!person) return undefined;
  const [counted] = await read().select({ rows: count() }).from(credits).where(eq(credits.personId, id));
  return { ...person, total: counted?.rows ?? 0, credits: await creditsOfPerson(id) };
}

const creditsOfPerson = (personId: number): Promise<PersonCredit[]> =>
  read()
    .select({
      id: credits.id,
      job: credits.job,
      role: credits.role,
      work: { id: works.id, title: works.title, kind: works.kind, year: works.year },
    })
    .from(credits)
    .innerJoin(works, eq(works.id, credits.workId))
    .where(eq(credits.personId, personId))
    .orderBy(asc(works.titleFolded), asc(credits.id))
    .limit(CREDITS_SHOWN);

/** Others of the same name: perhaps the same person, entered twice. */
export const namesakesOfPerson = ({ id, name }: Pick<DeskPerson, 'id' | 'name'>) =>
  read()
    .select({ id: people.id, name: people.name })
    .from(people)
    .where(and(eq(people.nameFolded, folded(name)), ne(people.id, id)))
    .orderBy(asc(people.id))
    .limit(NAMESAKES_SHOWN);

/** Somebody new, even where the name is known: two people can have one. */
export const createPerson = (name: string, by: Actor, now: Date): Promise<number> =>
  transaction(async (tx) => {
    const id = await addPerson(tx, name);
    await writeDown(tx, by, { ...personAct('person-added', { id, name }), before: {}, after: { name } }, now);
    return id;
  });

export type PersonSaved =
  /** `touched` are the works whose pages name the person. */
  { outcome: 'saved'; touched: number[] } | { outcome: 'unseen' };

export function renamePerson(id: number, name: string, by: Actor, now: Date): Promise<PersonSaved> {
  return transaction(async (tx) => {
    const before = await heldPerson(tx, id);
    if (!before) return { outcome: 'unseen' };
    if (before.name === name) return { outcome: 'saved', touched: [] };
    await tx
      .update(people)
      .set({ name, nameFolded: folded(name) })
      .where(eq(people.id, id));
    const change = { before: { name: before.name }, after: { name } };
    await writeDown(tx, by, { ...personAct('person-renamed', { id, name }), ...change }, now);
    const touched = await tx.selectDistinct({ id: credits.workId }).from(credits).where(eq(credits.personId, id));
    return { outcome: 'saved', touched: touched.map((row) => row.id) };
  });
}

/** The person, held until the transaction ends: on PostgreSQL an update that changes nothing locks the row. */
async function heldPerson(tx: Handle, id: number): Promise<{ id: number; name: string } | undefined> {
  const [person] = await tx
    .update(people)
    .set({ name: sql`${people.name}` })
    .where(eq(people.id, id))
    .returning({ id: people.id, name: people.name });
  return person;
}

export type PersonDeleted = { outcome: 'deleted' | 'used' | 'unseen' };

/** Somebody whom no credit names. */
export function deletePerson(id: number, by: Actor, now: Date): Promise<PersonDeleted> {
  return transaction(async (tx) => {
    const person = await heldPerson(tx, id);
    if (!person) return { outcome: 'unseen' };
    const [credit] = await tx.select({ id: credits.id }).from(credits).where(eq(credits.personId, id)).limit(1);
    if (credit) return { outcome: 'used' };
    await tx.delete(people).where(eq(people.id, id));
    const change = { before: { name: person.name }, after: { name: null } };
    await writeDown(tx, by, { ...personAct('person-removed', person), ...change }, now);
    return { outcome: 'deleted' };
  });
}
