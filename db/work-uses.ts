import { and, count, desc, eq, or, type SQL } from 'drizzle-orm';
import { canSeeAllStories, canSeeStoryOnDesk } from '#domain/permissions.ts';
import type { AccountViewer } from '#domain/viewer.ts';
import { isUsed, type StoryUse, type WorkUses } from '#domain/work-uses.ts';
import { writeDown } from './audit.ts';
import { read, transaction } from './connection.ts';
import { openWork } from './desk-work.ts';
import { holdWork } from './save-work.ts';
import { revisions, stories, workingCopies, works } from './schema.ts';
import { workAct } from './work-act.ts';
import { partsOfWork } from './work-parts.ts';
import { pointsTo } from './work-pointers.ts';

/** A panel's length; who has more to untangle looks in the desk's list. */
const USES_SHOWN = 20;

/** What hangs on a work: stories about it, lists with it, their earlier texts, and its parts. */
export async function usesOfWork(workId: number, viewer: AccountViewer): Promise<WorkUses> {
  const using = await pointsTo(read(), workId);
  const total = await countStoryUses(using);
  const shown = await storyUses(and(using, seenBy(viewer)));
  const parts = await partsOfWork(workId);
  return {
    stories: shown,
    more: total > shown.length,
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

/** What is out, and what of the rest the viewer sees on the desk. */
function seenBy(viewer: AccountViewer): SQL | undefined {
  if (canSeeAllStories(viewer)) return undefined;
  const own = canSeeStoryOnDesk(viewer, { authorId: viewer.id }) ? eq(stories.authorId, viewer.id) : undefined;
  return or(eq(stories.status, 'published'), own);
}

export async function countStoryUses(using: SQL): Promise<number> {
  const [row] = await read().select({ stories: count() }).from(stories).where(using);
  return row?.stories ?? 0;
}

/** The newest of some stories, by the words that the desk has for them; as many as a panel shows. */
export async function storyUses(using: SQL | undefined): Promise<StoryUse[]> {
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
    .where(using)
    .orderBy(desc(stories.id))
    .limit(USES_SHOWN);
  return rows.map(({ headline, published, ...story }) => ({ ...story, headline: headline ?? published ?? '' }));
}
