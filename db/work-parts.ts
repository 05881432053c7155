import { and, asc, eq } from 'drizzle-orm';
import type { WorkLink, WorkPart } from '#domain/work.ts';
import { PARTS_MOST } from '#domain/work-parts.ts';
import type { PlacedWhole } from '#domain/work-record.ts';
import { read } from './connection.ts';
import { workParts, works } from './schema.ts';
import { hasPage } from './work-pages.ts';

/** No whole has more levels than series, season and episode; a chain that is longer goes round in a circle. */
const DEEPEST = 8;

const link = { id: works.id, slug: works.slug, title: works.title, kind: works.kind };

/** The parts of a work, in the order of their numbers. */
export const partsOfWork = (workId: number): Promise<WorkPart[]> => parts(workId, 'all');

/** Those that readers can open: what is only prepared takes no place from them. */
export const partsWithPage = (workId: number): Promise<WorkPart[]> => parts(workId, 'with page');

const parts = (parentId: number, which: 'all' | 'with page') =>
  read()
    .select({ ...link, year: works.year, number: workParts.number })
    .from(workParts)
    .innerJoin(works, eq(works.id, workParts.workId))
    .where(and(eq(workParts.parentId, parentId), which === 'all' ? undefined : hasPage(works.id)))
    .orderBy(asc(workParts.number), asc(works.id))
    .limit(PARTS_MOST);

/** What a work is a part of, and its place there. */
export async function wholeOf(workId: number): Promise<{ whole: WorkLink; number: number | null } | undefined> {
  const [row] = await read()
    .select({ whole: link, number: workParts.number })
    .from(workParts)
    .innerJoin(works, eq(works.id, workParts.parentId))
    .where(eq(workParts.workId, workId));
  return row;
}

/** An episode stands in a season, and that in a series. */
const WHOLES_READ = 2;

/** What a work is a part of, from inside, each with the place in it of what is inside. */
export async function wholesAround(workId: number): Promise<PlacedWhole[]> {
  const wholes: PlacedWhole[] = [];
  for (let at = workId; wholes.length < WHOLES_READ; ) {
    const found = await wholeOf(at);
    if (!found) break;
    wholes.push({ ...found.whole, number: found.number });
    at = found.whole.id;
  }
  return wholes;
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
