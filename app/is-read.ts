import { settings } from '#db/settings.ts';
import { readPath } from '#domain/reads.ts';
import { requestContext } from '#domain/request-context.ts';
import { isStaff, type Viewer } from '#domain/viewer.ts';

/**
 * Says that whoever asked reads this story in the page that is being rendered; the server counts it (server/reads.ts). Staff
 * are at work and count as nobody.
 * @returns where the open page says how far it was read, if that is counted
 */
export function isRead(storyId: number, viewer: Viewer): string | undefined {
  const context = requestContext();
  if (!context || isStaff(viewer) || !settings().MARQUEE_NUMBERS) return undefined;
  context.story = storyId;
  return readPath(storyId);
}
