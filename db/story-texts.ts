import { eq, inArray } from 'drizzle-orm';
import type { StoryContent } from '#domain/content.ts';
import { read } from './connection.ts';
import { contentOf } from './content.ts';
import { accounts, revisions, stories, workingCopies } from './schema.ts';

export type StoryTexts = { id: number; authorName: string; texts: StoryContent[] };

/** Of each of these stories what stands on the desk and what readers have, where there is any, in this order. */
export async function storyTexts(ids: number[]): Promise<StoryTexts[]> {
  if (ids.length === 0) return [];
  const files = await read()
    .select({ id: stories.id, authorName: accounts.name })
    .from(stories)
    .innerJoin(accounts, eq(accounts.id, stories.authorId))
    .where(inArray(stories.id, ids));
  const onDesk = await read()
    .select({ id: workingCopies.storyId, content: contentOf(workingCopies) })
    .from(workingCopies)
    .where(inArray(workingCopies.storyId, ids));
  const live = await read()
    .select({ id: stories.id, content: contentOf(revisions) })
    .from(stories)
    .innerJoin(revisions, eq(revisions.id, stories.publishedRevisionId))
    .where(inArray(stories.id, ids));
  const texts = Map.groupBy([...onDesk, ...live], ({ id }) => id);
  return files.map((file) => ({ ...file, texts: (texts.get(file.id) ?? []).map(({ content }) => content) }));
}
