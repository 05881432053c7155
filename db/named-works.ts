import type { StoryContent } from '#domain/content.ts';
import type { Handle } from './engine.ts';
import { followMerges, worksIn } from './former-works.ts';
import { holdWork } from './save-work.ts';

/**
 * A text as it can be kept: what became a part of something else meanwhile is that. Works that it did not name before are
 * held until the transaction ends, so that none of them is merged or deleted in the middle of it; for the others whoever
 * merges waits for the story.
 */
export async function presentWorks(tx: Handle, written: StoryContent, standing: StoryContent): Promise<StoryContent> {
  const held = new Set(worksIn(standing));
  for (let content = await followMerges(written); ; content = await followMerges(content)) {
    // In one order for everybody, so that two who add the same works wait instead of locking each other out.
    const added = worksIn(content)
      .filter((id) => !held.has(id))
      .toSorted((a, b) => a - b);
    if (added.length === 0) return content;
    for (const id of added) {
      await holdWork(tx, id);
      held.add(id);
    }
  }
}
