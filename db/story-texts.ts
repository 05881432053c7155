import { eq, inArray } from 'drizzle-orm';
import { isSameByline } from '#domain/byline.ts';
import type { StoryContent } from '#domain/content.ts';
import { writersNamed } from './bylines.ts';
import { read } from './connection.ts';
import { contentOf } from './content.ts';
import { accounts, revisions, stories, workingCopies } from './schema.ts';

/** `names` are those of whoever began it, and of those whom its texts name as their writers. */
export type StoryTexts = { id: number; names: string[]; texts: StoryContent[] };

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
  const writers = await writersNamed([...onDesk, ...live].flatMap(({ content }) => content.bylines));
  return files.map(({ id, authorName }) => {
    const contents = (texts.get(id) ?? []).map(({ content }) => content);
    const signed = contents.flatMap(({ bylines }) => bylines);
    const named = writers.filter((writer) => signed.some((byline) => isSameByline(byline, writer)));
    return { id, names: [...new Set([authorName, ...named.map(({ name }) => name)])], texts: contents };
  });
}
