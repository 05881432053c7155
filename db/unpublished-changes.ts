import { and, eq } from 'drizzle-orm';
import type { StoryContent } from '#domain/content.ts';
import { same } from '#domain/same.ts';
import { contentOf } from './content.ts';
import type { Handle } from './engine.ts';
import { revisions, stories, workingCopies } from './schema.ts';

/** Whether this text of a story says something else than the one that readers have. */
export async function differsFromPublished(tx: Handle, storyId: number, content: StoryContent): Promise<boolean> {
  const [published] = await tx
    .select(contentOf(revisions))
    .from(stories)
    .innerJoin(revisions, eq(revisions.id, stories.publishedRevisionId))
    .where(eq(stories.id, storyId));
  return published !== undefined && !same(published, content);
}

/**
 * Judges anew which of these stories have unpublished changes, after all their texts were changed alike: two that said the
 * same still do, and two that differed only in what has become one say the same now.
 */
export async function judgeChanges(tx: Handle, storyIds: number[]) {
  for (const id of storyIds) {
    const [changed] = await tx
      .select(contentOf(workingCopies))
      .from(workingCopies)
      .innerJoin(stories, eq(stories.id, workingCopies.storyId))
      .where(and(eq(workingCopies.storyId, id), eq(stories.hasChanges, true)));
    if (changed && !(await differsFromPublished(tx, id, changed)))
      await tx.update(stories).set({ hasChanges: false }).where(eq(stories.id, id));
  }
}
