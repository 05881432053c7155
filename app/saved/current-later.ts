import { shows } from '#app/page-cache.ts';
import { currentViewer } from '#app/viewer.ts';
import type { Later } from '#components/saved/later.tsx';
import { isSaved } from '#db/saved-stories.ts';
import { pageTags } from '#domain/page-tags.ts';
import { saveStory, unsaveStory } from './actions.ts';
import { keptSaved } from './keep-saved.ts';

/** Whether the viewer has saved a story for later. The page then says that it depends on it. */
export async function currentLater(storyId: number): Promise<Later> {
  shows(pageTags.saved(storyId));
  const viewer = await currentViewer();
  const saved = viewer.kind === 'account' ? await isSaved(storyId, viewer.id) : (await keptSaved()).includes(storyId);
  return { saved, save: saveStory, unsave: unsaveStory };
}
