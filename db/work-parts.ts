import { and, asc, eq, inArray } from 'drizzle-orm';
import type { WorkLink, WorkPart } from '#domain/work.ts';
import { read } from './connection.ts';
import { listEntries, stories, workParts, works } from './schema.ts';

/** No whole has more levels than series, season and episode; a chain that is longer goes round in a circle. */
const DEEPEST = 8;
/** Parts of one whole that are read; a daily programme with more is followed from its seasons. */
const PARTS_READ = 500;

export type PartRow = WorkPart & { parentId: number };

const link = { id: works.id, slug: works.slug, title: works.title, kind: works.kind };

/** The parts of these works, in the order of their numbers. */
export async function partsOfWorks(parentIds: number[]): Promise<PartRow[]> {
  if (parentIds.length === 0) return [];
  return read()
    .select({ ...link, year: works.year, number: workParts.number, parentId: workParts.parentId })
    .from(workParts)
    .innerJoin(works, eq(works.id, workParts.workId))
    .where(inArray(workParts.parentId, parentIds))
    .orderBy(asc(workParts.parentId), asc(workParts.number), asc(works.id))
    .limit(PARTS_READ);
}

/** What a work is a part of, and its place there. */
export async function wholeOf(workId: number): Promise<{ whole: WorkLink; number: number | null } | undefined> {
  const [row] = await read()
    .select({ whole: link, number: workParts.number })
    .from(workParts)
    .innerJoin(works, eq(works.id, workParts.parentId))
    .where(eq(workParts.workId, workId));
  return row;
}

/** Whether a work is another one, or stands in it at any depth. */
export async function isWithin(workId: number, wholeId: number): Promise<boolean> {
  let at: number | undefined = workId;
  for (let depth = 0; at !== undefined && depth < DEEPEST; depth += 1) {
    if (at === wholeId) return true;
    at = (await wholeOf(at))?.whole.id;
  }
  return false;
}

/** Those of these works that have a page for readers: something published is about them, or about a part of them. */
export async function worksWithPage(ids: number[]): Promise<Set<number>> {
  const parts = await partsOfWorks(ids);
  const within = await partsOfWorks(parts.map(({ id }) => id));
  const deeper = [...parts, ...within];
  const published = await publishedWorks([...ids, ...deeper.map(({ id }) => id)]);
  const hasPage = (id: number): boolean =>
    published.has(id) || deeper.some((part) => part.parentId === id && hasPage(part.id));
  return new Set(ids.filter(hasPage));
}

/** Those of these works that something published is about or ranks. */
async function publishedWorks(ids: number[]): Promise<Set<number>> {
  if (ids.length === 0) return new Set();
  const live = eq(stories.status, 'published');
  const reviewed = await read()
    .selectDistinct({ id: stories.workId })
    .from(stories)
    .where(and(live, inArray(stories.workId, ids)));
  const ranked = await read()
    .selectDistinct({ id: listEntries.workId })
    .from(listEntries)
    .innerJoin(stories, eq(stories.id, listEntries.storyId))
    .where(and(live, inArray(listEntries.workId, ids)));
  return new Set([...reviewed, ...ranked].flatMap(({ id }) => id ?? []));
}
