import { and, desc, eq } from 'drizzle-orm';
import { canSeeAllStories } from '#domain/permissions.ts';
import type { FailedPicture } from '#domain/picture-job.ts';
import type { AccountViewer } from '#domain/viewer.ts';
import { read } from './connection.ts';
import { media, pictureJobs } from './schema.ts';

/** Pictures whose sizes could not be cut, for those who can say that it is worth another try. */
export async function failedPictures(viewer: AccountViewer, most: number): Promise<FailedPicture[]> {
  return read()
    .select({ id: media.id, name: media.name, problem: pictureJobs.problem })
    .from(pictureJobs)
    .innerJoin(media, eq(media.id, pictureJobs.mediaId))
    .where(and(eq(pictureJobs.state, 'failed'), canSeeAllStories(viewer) ? undefined : eq(media.addedBy, viewer.id)))
    .orderBy(desc(pictureJobs.dueAt))
    .limit(most);
}
