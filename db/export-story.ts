import type { StoryFormat } from '#domain/story-format.ts';
import type { Viewer } from '#domain/viewer.ts';
import { writeDown } from './audit.ts';
import { transaction } from './connection.ts';
import { storyAct } from './story-act.ts';
import { type Preview, previewOf } from './story-preview.ts';
import { openWorkingCopy } from './working-copies.ts';

/** A story as it stands on the desk, for whoever can read it there and takes it along; that is written down. */
export async function takeStory(
  storyId: number,
  format: StoryFormat,
  viewer: Viewer & { id: number },
  now: Date,
): Promise<Preview | undefined> {
  const copy = await openWorkingCopy(storyId, viewer);
  const preview = copy && (await previewOf(copy, now));
  if (!preview) return undefined;
  await transaction((tx) => writeDown(tx, viewer, storyAct('story-exported', copy, {}, { format }), now));
  return preview;
}
