import { and, eq, like, ne, or } from 'drizzle-orm';
import type { StoryContent } from '#domain/content.ts';
import { nextFreeSlug, slugFromHeadline } from '#domain/slug.ts';
import type { StoryFile } from '#domain/working-copy.ts';
import type { Handle } from './engine.ts';
import { formerAddresses, stories } from './schema.ts';

/**
 * The last part of the address under which a story is published: as typed, or as it was, or the first free one that its
 * headline asks for. Undefined when the typed one is, or once was, another story's.
 */
export async function allotSlug(tx: Handle, story: StoryFile, content: StoryContent): Promise<string | undefined> {
  if (content.slug) return (await takenSlugs(tx, story, content.slug)).has(content.slug) ? undefined : content.slug;
  if (story.slug) return story.slug;
  const wanted = slugFromHeadline(content.headline);
  return nextFreeSlug(wanted, await takenSlugs(tx, story, wanted));
}

/** Addresses of other stories that begin so, those that lead on included: a link once given leads there for ever. */
async function takenSlugs(tx: Handle, { id, area }: StoryFile, wanted: string): Promise<Set<string>> {
  const beginsSo = (column: typeof stories.slug | typeof formerAddresses.slug) =>
    or(eq(column, wanted), like(column, `${wanted}-%`));
  const present = await tx
    .select({ slug: stories.slug })
    .from(stories)
    .where(and(eq(stories.area, area), beginsSo(stories.slug), ne(stories.id, id)));
  const former = await tx
    .select({ slug: formerAddresses.slug })
    .from(formerAddresses)
    .where(and(eq(formerAddresses.area, area), beginsSo(formerAddresses.slug), ne(formerAddresses.storyId, id)));
  return new Set([...present, ...former].map((row) => row.slug ?? ''));
}

/** Leaves a sign at the address that a story had, and takes down the one at the address that it has now. */
export async function moveAddress(tx: Handle, { id, area, slug: before }: StoryFile, slug: string) {
  await tx.delete(formerAddresses).where(and(eq(formerAddresses.area, area), eq(formerAddresses.slug, slug)));
  if (!before || before === slug) return;
  await tx.insert(formerAddresses).values({ area, slug: before, storyId: id }).onConflictDoNothing();
}
