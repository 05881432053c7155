import { and, eq, exists, isNotNull } from 'drizzle-orm';
import { read } from './connection.ts';
import { formerTags, storyTags, tags } from './schema.ts';

export type Tag = { id: number; slug: string; name: string };

const columns = { id: tags.id, slug: tags.slug, name: tags.name };

/** Whether something published has a tag; one that only drafts know has no page. */
export const isTagShown = () =>
  exists(
    read()
      .select({ id: storyTags.storyId })
      .from(storyTags)
      .where(and(eq(storyTags.tagId, tags.id), isNotNull(storyTags.publishedAt))),
  );

export async function findTag(slug: string): Promise<Tag | undefined> {
  const [tag] = await read()
    .select(columns)
    .from(tags)
    .where(and(eq(tags.slug, slug), isTagShown()));
  return tag;
}

/** The name of the tag that once had this address, or became another one. */
export async function findMovedTag(slug: string): Promise<string | undefined> {
  const [tag] = await read()
    .select(columns)
    .from(formerTags)
    .innerJoin(tags, eq(tags.id, formerTags.tagId))
    .where(and(eq(formerTags.slug, slug), isTagShown()));
  return tag?.name;
}
