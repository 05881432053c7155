import { and, eq, inArray } from 'drizzle-orm';
import type { StoryContent } from '#domain/content.ts';
import { refusalOfUndescribed, shownPictures } from '#domain/described.ts';
import { read } from './connection.ts';
import { media } from './schema.ts';

/** What keeps a text from its readers: a sentence beside each field with a picture that nobody has described. */
export async function undescribedPictures(
  content: Pick<StoryContent, 'leadMediaId' | 'body'>,
): Promise<Record<string, string>> {
  const { lead, inText } = shownPictures(content);
  const ids = [...(lead ? [lead] : []), ...inText];
  if (ids.length === 0) return {};
  const undescribed = await read()
    .select({ id: media.id, name: media.name })
    .from(media)
    .where(and(inArray(media.id, ids), eq(media.alt, ''), eq(media.decorative, false)));
  return refusalOfUndescribed(content, undescribed);
}
