import { and, eq, inArray } from 'drizzle-orm';
import type { StoryContent } from '#domain/content.ts';
import { mergedEntries } from '#domain/merged-entries.ts';
import { read } from './connection.ts';
import { formerPeople, formerSections, formerWorks, works } from './schema.ts';
import { hasPage } from './work-pages.ts';

/** The present slug of a work with a page that once stood at this address, or was merged into the one that stands. */
export async function findMovedWork(slug: string): Promise<string | undefined> {
  const [row] = await read()
    .select({ slug: works.slug })
    .from(formerWorks)
    .innerJoin(works, eq(works.id, formerWorks.workId))
    .where(and(eq(formerWorks.slug, slug), hasPage(works.id)));
  return row?.slug;
}

/** The work that another one with this number became a part of. */
export async function mergedInto(id: number): Promise<number | undefined> {
  const [row] = await read().select({ id: formerWorks.workId }).from(formerWorks).where(eq(formerWorks.formerId, id));
  return row?.id;
}

export async function personMergedInto(id: number): Promise<number | undefined> {
  const [row] = await read()
    .select({ id: formerPeople.personId })
    .from(formerPeople)
    .where(eq(formerPeople.formerId, id));
  return row?.id;
}

/** By the numbers of works that became parts of others: those of the others. */
export async function mergedWorks(ids: number[]): Promise<Map<number, number>> {
  const rows = await read()
    .select({ lost: formerWorks.formerId, kept: formerWorks.workId })
    .from(formerWorks)
    .where(inArray(formerWorks.formerId, ids));
  return new Map(rows.flatMap(({ lost, kept }) => (lost === null ? [] : [[lost, kept]])));
}

async function sectionMergedInto(id: number): Promise<number | undefined> {
  const [row] = await read()
    .select({ id: formerSections.sectionId })
    .from(formerSections)
    .where(eq(formerSections.formerId, id));
  return row?.id;
}

type Pointing = Pick<StoryContent, 'sectionId' | 'workId' | 'entries'>;

/**
 * A text that somebody had open while two works or two sections were merged names the one that is gone; here it names the
 * one that stays.
 */
export async function followMerges<Content extends Pointing>(content: Content): Promise<Content> {
  const { sectionId } = content;
  let followed = { ...content, sectionId: sectionId && ((await sectionMergedInto(sectionId)) ?? sectionId) };
  const ids = worksIn(content);
  if (ids.length === 0) return followed;
  for (const [lost, kept] of await mergedWorks(ids)) {
    const workId = followed.workId === lost ? kept : followed.workId;
    followed = { ...followed, workId, entries: mergedEntries(followed.entries, lost, kept) };
  }
  return followed;
}

/** The works that a text names. */
export const worksIn = ({ workId, entries }: Pick<Pointing, 'workId' | 'entries'>): number[] => [
  ...(workId ? [workId] : []),
  ...entries.map((entry) => entry.workId),
];
