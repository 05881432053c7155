import { and, eq, inArray, isNull, type SQL } from 'drizzle-orm';
import { type Actor, changeBetween, isNoChange } from '#domain/audit.ts';
import type { Section } from '#domain/section.ts';
import type { StoryUse } from '#domain/work-uses.ts';
import { writeDown } from './audit.ts';
import { read, transaction } from './connection.ts';
import { heldMenu, isTaken, sectionAct, takenAddresses } from './menu.ts';
import { formerSections, revisions, sections, stories, workingCopies } from './schema.ts';
import { countStoryUses, storyUses } from './work-uses.ts';

export type SectionSaved =
  | { outcome: 'saved' }
  | { outcome: 'refused'; errors: Record<string, string> }
  | { outcome: 'unseen' };

/** An empty address leaves the one that it has. */
type WrittenSection = { name: string; slug: string };

const NAME_TAKEN = { name: 'There is a section of this name already.' };
const TAKEN = { slug: 'Another section has this address, or once had it. Choose another.' };

export const openSection = async (id: number): Promise<Section | undefined> => {
  const [row] = await read()
    .select({ id: sections.id, slug: sections.slug, name: sections.name })
    .from(sections)
    .where(eq(sections.id, id));
  return row;
};

/** The present slug of a section that once stood at this address. */
export async function findMovedSection(slug: string): Promise<string | undefined> {
  const [row] = await read()
    .select({ slug: sections.slug })
    .from(formerSections)
    .innerJoin(sections, eq(sections.id, formerSections.sectionId))
    .where(eq(formerSections.slug, slug));
  return row?.slug;
}

/** Another name, and another address if one was typed; the one that it had leads on for ever. */
export function saveSection(id: number, written: WrittenSection, by: Actor, now: Date): Promise<SectionSaved> {
  return transaction(async (tx) => {
    const menu = await heldMenu(tx);
    const before = menu.find((one) => one.id === id);
    if (!before) return { outcome: 'unseen' };
    const others = menu.filter((one) => one.id !== id);
    const [name, slug] = [written.name, written.slug || before.slug];
    const errors = {
      ...(isTaken(others, name) ? NAME_TAKEN : {}),
      ...((await takenAddresses(tx, others)).has(slug) ? TAKEN : {}),
    };
    if (Object.keys(errors).length > 0) return { outcome: 'refused', errors };
    const change = changeBetween({ name: before.name, address: before.slug }, { name, address: slug });
    if (isNoChange(change)) return { outcome: 'saved' };
    await tx.update(sections).set({ name, slug }).where(eq(sections.id, id));
    if (slug !== before.slug) {
      // Where it takes the address of one that was merged into it, the row still says what became of that one.
      const own = and(eq(formerSections.slug, slug), eq(formerSections.sectionId, id), isNull(formerSections.formerId));
      await tx.delete(formerSections).where(own);
      await tx.insert(formerSections).values({ slug: before.slug, sectionId: id }).onConflictDoNothing();
    }
    await writeDown(tx, by, sectionAct('section-renamed', { id, name, slug }, change), now);
    return { outcome: 'saved' };
  });
}

export type SectionUses = { total: number; stories: StoryUse[] };

/** The stories that stand in a section, or did in an earlier text. */
export async function usesOfSection(id: number): Promise<SectionUses> {
  return { total: await countStoryUses(standsIn(id)), stories: await storyUses(standsIn(id)) };
}

/** Whether a story stands in a section, or did in an earlier text. */
function standsIn(id: number): SQL {
  const db = read();
  return inArray(
    stories.id,
    db
      .select({ id: stories.id })
      .from(stories)
      .where(eq(stories.sectionId, id))
      .unionAll(db.select({ id: workingCopies.storyId }).from(workingCopies).where(eq(workingCopies.sectionId, id)))
      .unionAll(db.select({ id: revisions.storyId }).from(revisions).where(eq(revisions.sectionId, id))),
  );
}

export async function storyIdsIn(id: number): Promise<number[]> {
  const rows = await read().select({ id: stories.id }).from(stories).where(standsIn(id));
  return rows.map((row) => row.id);
}

export type SectionDeleted = { outcome: 'deleted' | 'used' | 'unseen' };

export function deleteSection(id: number, by: Actor, now: Date): Promise<SectionDeleted> {
  return transaction(async (tx) => {
    const section = (await heldMenu(tx)).find((one) => one.id === id);
    if (!section) return { outcome: 'unseen' };
    if ((await countStoryUses(standsIn(id))) > 0) return { outcome: 'used' };
    await tx.delete(sections).where(eq(sections.id, id));
    const change = { before: { name: section.name, address: section.slug }, after: { name: null, address: null } };
    await writeDown(tx, by, { ...sectionAct('section-removed', section, change), path: '' }, now);
    return { outcome: 'deleted' };
  });
}
