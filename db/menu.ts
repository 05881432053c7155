import { asc, eq } from 'drizzle-orm';
import type { Act, Actor } from '#domain/audit.ts';
import { folded } from '#domain/fold.ts';
import { SECTIONS_MAX, type Section } from '#domain/section.ts';
import { nextFreeSlug, slugOf } from '#domain/slug.ts';
import { writeDown } from './audit.ts';
import { transaction } from './connection.ts';
import type { Handle } from './engine.ts';
import { formerSections, publication, sections } from './schema.ts';

export type MenuOutcome = 'changed' | 'missing' | 'taken' | 'full';

/** A new department, at the end of the menu. */
export function addSection(name: string, by: Actor, now: Date): Promise<MenuOutcome> {
  return transaction(async (tx) => {
    const menu = await heldMenu(tx);
    if (isTaken(menu, name)) return 'taken';
    if (menu.length >= SECTIONS_MAX) return 'full';
    const slug = nextFreeSlug(slugOf(name) || 'section', await takenAddresses(tx, menu));
    const position = Math.max(0, ...menu.map((section) => section.position)) + 1;
    const [made] = await tx.insert(sections).values({ slug, name, position }).returning({ id: sections.id });
    if (!made) throw new Error('The database gave nothing back for a section.');
    const change = { before: {}, after: { name, slug } };
    await writeDown(tx, by, sectionAct('section-added', { id: made.id, name, slug }, change), now);
    return 'changed';
  });
}

/** Its address stays: links to it go on working. */
export function renameSection(id: number, name: string, by: Actor, now: Date): Promise<MenuOutcome> {
  return transaction(async (tx) => {
    const menu = await heldMenu(tx);
    const section = menu.find((one) => one.id === id);
    if (!section) return 'missing';
    if (section.name === name) return 'changed';
    const others = menu.filter((one) => one.id !== id);
    if (isTaken(others, name)) return 'taken';
    await tx.update(sections).set({ name }).where(eq(sections.id, id));
    const change = { before: { name: section.name }, after: { name } };
    await writeDown(tx, by, sectionAct('section-renamed', { ...section, name }, change), now);
    return 'changed';
  });
}

/** One place up or down; at its end of the menu it stays. */
export function moveSection(id: number, step: 'up' | 'down', by: Actor, now: Date): Promise<MenuOutcome> {
  return transaction(async (tx) => {
    const menu = await heldMenu(tx);
    const from = menu.findIndex((one) => one.id === id);
    const section = menu[from];
    if (!section) return 'missing';
    const to = from + (step === 'up' ? -1 : 1);
    if (to < 0 || to >= menu.length) return 'changed';
    const moved = menu.toSpliced(from, 1).toSpliced(to, 0, section);
    for (const [at, { id: one, position }] of moved.entries()) {
      if (position !== at + 1)
        await tx
          .update(sections)
          .set({ position: at + 1 })
          .where(eq(sections.id, one));
    }
    const change = { before: { place: from + 1 }, after: { place: to + 1 } };
    await writeDown(tx, by, sectionAct('sections-moved', section, change), now);
    return 'changed';
  });
}

type Placed = Section & { position: number };

/** The menu in its order. The publication's row is held until the end, so that two people do not move at once. */
export async function heldMenu(tx: Handle): Promise<Placed[]> {
  await tx.update(publication).set({ id: 1 }).where(eq(publication.id, 1));
  return tx
    .select({ id: sections.id, slug: sections.slug, name: sections.name, position: sections.position })
    .from(sections)
    .orderBy(asc(sections.position), asc(sections.id));
}

/** The addresses of these sections, and those that lead on to one of them. */
export async function takenAddresses(tx: Handle, menu: Section[]): Promise<Set<string>> {
  const former = await tx
    .select({ slug: formerSections.slug, sectionId: formerSections.sectionId })
    .from(formerSections);
  const leadingOn = former.filter(({ sectionId }) => menu.some(({ id }) => id === sectionId));
  return new Set([...menu, ...leadingOn].map(({ slug }) => slug));
}

export const isTaken = (menu: Section[], name: string) => menu.some((one) => folded(one.name) === folded(name));

export const sectionAct = (
  act: 'section-added' | 'section-renamed' | 'sections-moved' | 'section-removed' | 'sections-merged',
  { id, slug, name }: Section,
  change: Pick<Act, 'before' | 'after'>,
): Act => ({ act, subjectId: id, subject: name, path: `/sections/${slug}`, ...change });
