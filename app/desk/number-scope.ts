import { findCounted, type Scope } from '#db/numbers.ts';
import type { NumbersFilter } from '#domain/numbers.ts';
import { canSeeHouseNumbers, canSeeStoryOnDesk } from '#domain/permissions.ts';
import type { AccountViewer } from '#domain/viewer.ts';

export type Counted = { scope: Scope; headline?: string };

/** Whose numbers a viewer gets; undefined for a story that does not exist for them. */
export async function numberScope({ storyId }: NumbersFilter, viewer: AccountViewer): Promise<Counted | undefined> {
  if (storyId === undefined) return { scope: canSeeHouseNumbers(viewer) ? 'house' : { authorId: viewer.id } };
  const story = await findCounted(storyId);
  return story && canSeeStoryOnDesk(viewer, story) ? { scope: { storyId }, headline: story.headline } : undefined;
}
