import { and, asc, count, eq, inArray, max, ne } from 'drizzle-orm';
import { moved } from '#domain/list-entries.ts';
import type { Section } from '#domain/section.ts';
import type { WrittenSection } from '#domain/section-form.ts';
import { nextFreeSlug, slugOf } from '#domain/slug.ts';
import type { StoryUse } from '#domain/work-uses.ts';
import { read, transaction } from './connection.ts';
import type { Handle } from './engine.ts';
import { formerSections, revisions, sections, stories, workingCopies } from './schema.ts';
import { storyUses } from './work-uses.ts';

export type SectionSaved =
  | { outcome: 'saved'; id: number }
  | { outcome: 'refused'; errors: Record<string, string> }
  | { outcome: 'unseen' };

const TAKEN = { slug: 'Another section has this address, or once had it. Choose another.' };
const USES_SHOWN = 20;

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

export function createSection({ name, slug: typed }: WrittenSection): Promise<SectionSaved> {
  return transaction(async (tx) => {
    const taken = await takenSlugs(tx, 0);
    if (typed && taken.has(typed)) return { outcome: 'refused', errors: TAKEN };
    const slug = typed || nextFreeSlug(slugOf(name) || 'section', taken);
    const [last] = await tx.select({ position: max(sections.position) }).from(sections);
    const position = (last?.position ?? 0) + 1;
    const [row] = await tx.insert(sections).values({ name, slug, position }).returning({ id: sections.id });
    if (!row) throw new Error('The database gave nothing back for a section.');
    return { outcome: 'saved', id: row.id };
  });
}

/** Another name, and another address if one was typed; the one that it had leads on for ever. */
export function saveSection(id: number, { name, slug: typed }: WrittenSection): Promise<SectionSaved> {
  return transaction(async (tx) => {
    const [before] = await tx.select({ slug: sections.slug }).from(sections).where(eq(sections.id, id));
    if (!before) return { outcome: 'unseen' };
    const slug = typed || before.slug;
    if ((await takenSlugs(tx, id)).has(slug)) return { outcome: 'refused', errors: TAKEN };
    await tx.update(sections).set({ name, slug }).where(eq(sections.id, id));
    if (slug !== before.slug) {
      await tx.delete(formerSections).where(and(eq(formerSections.slug, slug), eq(formerSections.sectionId, id)));
      await tx.insert(formerSections).values({ slug: before.slug, sectionId: id }).onConflictDoNothing();
    }
    return { outcome: 'saved', id };
  });
}

async function takenSlugs(tx: Handle, id: number): Promise<Set<string>> {
  const present = await tx.select({ slug: sections.slug }).from(sections).where(ne(sections.id, id));
  const former = await tx
    .select({ slug: formerSections.slug })
    .from(formerSections)
    .where(ne(formerSections.sectionId, id));
  return new Set([...present, ...former].map(({ slug }) => slug));
}

/** One place up or down in the menu. */
export function moveSection(id: number, way: 'up' | 'down'): Promise<boolean> {
  return transaction(async (tx) => {
    const rows = await tx.select({ id: sections.id }).from(sections).orderBy(asc(sections.position), asc(sections.id));
    const at = rows.findIndex((row) => row.id === id);
    if (at < 0) return false;
    for (const [place, row] of moved(rows, at, way === 'up' ? at - 1 : at + 1).entries())
      await tx
        .update(sections)
        .set({ position: place + 1 })
        .where(eq(sections.id, row.id));
    return true;
  });
}

export type SectionUses = { total: number; stories: StoryUse[] };

/** The stories that stand in a section, or did in an earlier text. */
export async function usesOfSection(id: number): Promise<SectionUses> {
  const found = await Promise.all([
    read().select({ id: stories.id }).from(stories).where(eq(stories.sectionId, id)),
    read().select({ id: workingCopies.storyId }).from(workingCopies).where(eq(workingCopies.sectionId, id)),
    read().selectDistinct({ id: revisions.storyId }).from(revisions).where(eq(revisions.sectionId, id)),
  ]);
  const ids = [...new Set(found.flat().map((row) => row.id))].toSorted((a, b) => b - a);
  return { total: ids.length, stories: ids.length > 0 ? await storyUses(ids.slice(0, USES_SHOWN)) : [] };
}

/** How many published stories stand in each of these sections. */
export async function storiesInSections(ids: number[]): Promise<Map<number, number>> {
  if (ids.length === 0) return new Map();
  const rows = await read()
    .select({ id: stories.sectionId, stories: count() })
    .from(stories)
    .where(and(eq(stories.status, 'published'), inArray(stories.sectionId, ids)))
    .groupBy(stories.sectionId);
  return new Map(rows.map((row) => [Number(row.id), row.stories]));
}

export type SectionDeleted = { outcome: 'deleted' | 'used' | 'unseen' };

export function deleteSection(id: number): Promise<SectionDeleted> {
  return transaction(async (tx) => {
    if ((await usesOfSection(id)).total > 0) return { outcome: 'used' };
    const gone = await tx.delete(sections).where(eq(sections.id, id)).returning({ id: sections.id });
    return { outcome: gone.length > 0 ? 'deleted' : 'unseen' };
  });
}
