import { desc, eq, inArray } from 'drizzle-orm';
import { canSeeStoryOnDesk } from '#domain/permissions.ts';
import type { AccountViewer, Viewer } from '#domain/viewer.ts';
import { isUsed, type StoryUse, type WorkUses } from '#domain/work-uses.ts';
import { writeDown } from './audit.ts';
import { read, transaction } from './connection.ts';
import { openWork } from './desk-work.ts';
import { holdWork } from './save-work.ts';
import { revisions, stories, workingCopies, works } from './schema.ts';
import { workAct } from './work-act.ts';
import { partsOfWork } from './work-parts.ts';
import { storyIdsPointingTo } from './work-pointers.ts';

/** A panel's length; who has more to untangle looks in the desk's list. */
const USES_SHOWN = 20;

/** What hangs on a work: stories about it, lists with it, their earlier texts, and its parts. */
export async function usesOfWork(workId: number, viewer: Viewer): Promise<WorkUses> {
  const [all, parts] = [await storiesUsing(workId), await partsOfWork(workId)];
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
  const ids = await storyIdsPointingTo(read(), workId);
  return ids.length === 0 ? [] : storyUses(ids);
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
