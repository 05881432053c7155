import { and, count, eq, inArray, ne, sql } from 'drizzle-orm';
import type { Act, Actor } from '#domain/audit.ts';
import { deskTagPath } from '#domain/catalogue-paths.ts';
import { retagged } from '#domain/retag.ts';
import { same } from '#domain/same.ts';
import { slugOf } from '#domain/slug.ts';
import { writeDown } from './audit.ts';
import { read, transaction } from './connection.ts';
import type { Handle } from './engine.ts';
import { revisions, storyTags, tags, workingCopies } from './schema.ts';

export type DeskTag = { id: number; name: string; slug: string; stories: number };

export async function openTag(id: number): Promise<DeskTag | undefined> {
  const [tag] = await read()
    .select({ id: tags.id, name: tags.name, slug: tags.slug })
    .from(tags)
    .where(eq(tags.id, id));
  if (!tag) return undefined;
  const [counted] = await read().select({ rows: count() }).from(storyTags).where(eq(storyTags.tagId, id));
  return { ...tag, stories: counted?.rows ?? 0 };
}

/** The tag of this name, however it is spelled; the one to merge into. */
export async function tagNamed(name: string, otherThan: number): Promise<DeskTag | undefined> {
  const [row] = await read()
    .select({ id: tags.id })
    .from(tags)
    .where(and(eq(tags.slug, slugOf(name)), ne(tags.id, otherThan)));
  return row && openTag(row.id);
}

export type TagChanged = { outcome: 'changed'; id: number } | { outcome: 'unseen' };

/**
 * Calls a tag something else, on every story and in every text of it. Where the name is another tag's already, the two
 * are one from now on.
 */
export function renameTag(id: number, name: string, by: Actor, now: Date): Promise<TagChanged> {
  return transaction(async (tx) => {
    const [tag] = await tx.select({ slug: tags.slug, name: tags.name }).from(tags).where(eq(tags.id, id));
    if (!tag) return { outcome: 'unseen' };
    if (tag.name === name) return { outcome: 'changed', id };
    const [other] = await tx
      .select({ id: tags.id, name: tags.name })
      .from(tags)
      .where(and(eq(tags.slug, slugOf(name)), ne(tags.id, id)));
    await rewriteTexts(tx, id, tag.slug, other?.name ?? name);
    if (!other) {
      await tx
        .update(tags)
        .set({ name, slug: slugOf(name) })
        .where(eq(tags.id, id));
      const change = { before: { name: tag.name }, after: { name } };
      await writeDown(tx, by, { ...tagAct('tag-renamed', { id, name }), ...change }, now);
      return { outcome: 'changed', id };
    }
    const both = tx.select({ id: storyTags.storyId }).from(storyTags).where(eq(storyTags.tagId, other.id));
    await tx.delete(storyTags).where(and(eq(storyTags.tagId, id), inArray(storyTags.storyId, both)));
    await tx.update(storyTags).set({ tagId: other.id }).where(eq(storyTags.tagId, id));
    await tx.delete(tags).where(eq(tags.id, id));
    const change = { before: { other: tag.name }, after: { other: null } };
    await writeDown(tx, by, { ...tagAct('tags-merged', other), ...change }, now);
    return { outcome: 'changed', id: other.id };
  });
}

/** Takes a tag off every story. */
export function deleteTag(id: number, by: Actor, now: Date): Promise<TagChanged> {
  return transaction(async (tx) => {
    const [tag] = await tx.select({ slug: tags.slug, name: tags.name }).from(tags).where(eq(tags.id, id));
    if (!tag) return { outcome: 'unseen' };
    await rewriteTexts(tx, id, tag.slug, undefined);
    await tx.delete(storyTags).where(eq(storyTags.tagId, id));
    await tx.delete(tags).where(eq(tags.id, id));
    const change = { before: { name: tag.name }, after: { name: null } };
    await writeDown(tx, by, { ...tagAct('tag-removed', { id, name: tag.name }), ...change }, now);
    return { outcome: 'changed', id };
  });
}

const tagAct = (
  act: 'tag-renamed' | 'tags-merged' | 'tag-removed',
  { id, name }: { id: number; name: string },
): Omit<Act, 'before' | 'after'> => ({
  ...{ act, subjectId: id, subject: name },
  path: act === 'tag-removed' ? '' : deskTagPath(id),
});

/**
 * The words of the tag stand in the texts too. They are changed in every text of the stories that have it, revisions
 * included, and in every draft: otherwise a story would have unpublished changes that nobody made, and the next
 * publication would bring the old tag back.
 */
async function rewriteTexts(tx: Handle, tagId: number, slug: string, name: string | undefined) {
  const drafts = await tx
    .select({ id: workingCopies.storyId, tags: workingCopies.tags })
    .from(workingCopies)
    .where(ne(sql`cast(${workingCopies.tags} as text)`, '[]'));
  for (const { id, tags } of rewritten(drafts, slug, name))
    await tx.update(workingCopies).set({ tags }).where(eq(workingCopies.storyId, id));
  const tagged = tx.select({ id: storyTags.storyId }).from(storyTags).where(eq(storyTags.tagId, tagId));
  const texts = await tx
    .select({ id: revisions.id, tags: revisions.tags })
    .from(revisions)
    .where(inArray(revisions.storyId, tagged));
  for (const { id, tags } of rewritten(texts, slug, name))
    await tx.update(revisions).set({ tags }).where(eq(revisions.id, id));
}

type Tagged = { id: number; tags: string[] };

const rewritten = (texts: Tagged[], slug: string, name: string | undefined): Tagged[] =>
  texts
    .map(({ id, tags }) => ({ id, tags: retagged(tags, slug, name), before: tags }))
    .filter(({ tags, before }) => !same(tags, before));
