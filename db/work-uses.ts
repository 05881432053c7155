import { desc, eq, inArray } from 'drizzle-orm';
import { canSeeStoryOnDesk } from '#domain/permissions.ts';
import type { AccountViewer, Viewer } from '#domain/viewer.ts';
import { isUsed, type StoryUse, type WorkUses } from '#domain/work-uses.ts';
import { writeDown } from './audit.ts';
import { read, transaction } from './connection.ts';
import { openWork } from './desk-work.ts';
import { textsListing } from './merge-works.ts';
import { holdWork } from './save-work.ts';
import { listEntries, revisions, stories, workingCopies, works } from './schema.ts';
import { workAct } from './work-act.ts';
import { partsOfWorks } from './work-parts.ts';

/** A panel's length; who has more to untangle looks in the desk's list. */
const USES_SHOWN = 20;

/** What hangs on a work: stories about it, lists with it, their earlier texts, and its parts. */
export async function usesOfWork(workId: number, viewer: Viewer): Promise<WorkUses> {
  const [all, parts] = [await storiesUsing(workId), await partsOfWorks([workId])];
  const seen = all.filter((story) => story.status === 'published' || canSeeStoryOnDesk(viewer, story));
  return {
    stories: seen.slice(0, USES_SHOWN),
    more: all.length > Math.min(seen.length, USES_SHOWN),
    parts: parts.map(({ id, title, kind, number, year }) => ({ id, title, kind, number, year })),
  };
}

/** A work that nothing hangs on; its credits and its names elsewhere go with it. */
export type WorkDeleted = { outcome: 'deleted' | 'used' | 'unseen' };

export function deleteWork(id: number, viewer: AccountViewer, now: Date): Promise<WorkDeleted> {
  return transaction(async (tx) => {
    if (!(await holdWork(tx, id))) return { outcome: 'unseen' };
    if (isUsed(await usesOfWork(id, viewer))) return { outcome: 'used' };
    await writeDown(tx, viewer, workAct('work-removed', await openWork(id), undefined), now);
    await tx.delete(works).where(eq(works.id, id));
    return { outcome: 'deleted' };
  });
}

async function storiesUsing(workId: number): Promise<StoryUse[]> {
  const db = read();
  const about = [
    await db.select({ id: stories.id }).from(stories).where(eq(stories.workId, workId)),
    await db.selectDistinct({ id: workingCopies.storyId }).from(workingCopies).where(eq(workingCopies.workId, workId)),
    await db.selectDistinct({ id: revisions.storyId }).from(revisions).where(eq(revisions.workId, workId)),
    await db.select({ id: listEntries.storyId }).from(listEntries).where(eq(listEntries.workId, workId)),
  ];
  const listing = [
    ...(await textsListing(db, workingCopies, workingCopies.storyId, workId)),
    ...(await textsListing(db, revisions, revisions.id, workId)),
  ];
  const ids = new Set([...about.flat().map(({ id }) => id), ...listing.map(({ storyId }) => storyId)]);
  return ids.size === 0 ? [] : storyUses([...ids]);
}

/** Stories by the words that the desk has for them. */
export async function storyUses(ids: number[]): Promise<StoryUse[]> {
  const rows = await read()
    .select({
      id: stories.id,
      kind: stories.kind,
      area: stories.area,
      slug: stories.slug,
      status: stories.status,
      authorId: stories.authorId,
      headline: workingCopies.headline,
      published: revisions.headline,
    })
    .from(stories)
    .leftJoin(workingCopies, eq(workingCopies.storyId, stories.id))
    .leftJoin(revisions, eq(revisions.id, stories.publishedRevisionId))
    .where(inArray(stories.id, ids))
    .orderBy(desc(stories.id));
  return rows.map(({ headline, published, ...story }) => ({ ...story, headline: headline ?? published ?? '' }));
}
