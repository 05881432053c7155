import { and, count, eq, inArray, ne, sql } from 'drizzle-orm';
import type { Act, Actor } from '#domain/audit.ts';
import { deskTagPath } from '#domain/catalogue-paths.ts';
import { holdsTag, retagged } from '#domain/retag.ts';
import { same } from '#domain/same.ts';
import { slugOf } from '#domain/slug.ts';
import { writeDown } from './audit.ts';
import { read, transaction } from './connection.ts';
import type { Handle } from './engine.ts';
import { formerTags, revisions, storyTags, tags, workingCopies } from './schema.ts';
import { lockStories } from './story-lock.ts';
import { judgeChanges } from './unpublished-changes.ts';

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
    const tag = await heldTag(tx, id);
    if (!tag) return { outcome: 'unseen' };
    if (tag.name === name) return { outcome: 'changed', id };
    const [other] = await tx
      .select({ id: tags.id, name: tags.name })
      .from(tags)
      .where(and(eq(tags.slug, slugOf(name)), ne(tags.id, id)));
    await rewriteTexts(tx, tag, other?.name ?? name, { by, now });
    if (!other) {
      await tx
        .update(tags)
        .set({ name, slug: slugOf(name) })
        .where(eq(tags.id, id));
      if (slugOf(name) !== tag.slug) await leadOn(tx, tag.slug, id);
      const change = { before: { name: tag.name }, after: { name } };
      await writeDown(tx, by, { ...tagAct('tag-renamed', { id, name }), ...change }, now);
      return { outcome: 'changed', id };
    }
    const both = tx.select({ id: storyTags.storyId }).from(storyTags).where(eq(storyTags.tagId, other.id));
    await tx.delete(storyTags).where(and(eq(storyTags.tagId, id), inArray(storyTags.storyId, both)));
    await tx.update(storyTags).set({ tagId: other.id }).where(eq(storyTags.tagId, id));
    await tx.update(formerTags).set({ tagId: other.id }).where(eq(formerTags.tagId, id));
    await tx.delete(tags).where(eq(tags.id, id));
    await leadOn(tx, tag.slug, other.id);
    const change = { before: { other: tag.name }, after: { other: null } };
    await writeDown(tx, by, { ...tagAct('tags-merged', other), ...change }, now);
    return { outcome: 'changed', id: other.id };
  });
}

/** The address that a tag had leads to the tag that is meant now. */
async function leadOn(tx: Handle, slug: string, tagId: number) {
  await tx.insert(formerTags).values({ slug, tagId }).onConflictDoUpdate({ target: formerTags.slug, set: { tagId } });
}

/** Takes a tag off every story. */
export function deleteTag(id: number, by: Actor, now: Date): Promise<TagChanged> {
  return transaction(async (tx) => {
    const tag = await heldTag(tx, id);
    if (!tag) return { outcome: 'unseen' };
    await rewriteTexts(tx, tag, undefined, { by, now });
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

type Held = { slug: string; name: string; storyIds: number[] };

/** A tag, as it is once every story that has it in a text is held, so that no text is read before a save and written after. */
async function heldTag(tx: Handle, id: number): Promise<Held | undefined> {
  const find = () => tx.select({ slug: tags.slug, name: tags.name }).from(tags).where(eq(tags.id, id));
  const [known] = await find();
  if (!known) return undefined;
  const storyIds = await lockStories(tx, await storiesTagged(tx, known.slug));
  const [tag] = await find();
  // Somebody gave it another name meanwhile, which is on other stories: those are held as well.
  if (tag && tag.slug !== known.slug) return heldTag(tx, id);
  return tag && { ...tag, storyIds };
}

/**
 * Stories with the tag in any text, published or not. One tag has many spellings, which the database does not know; it
 * gives the sets of tags that stories have or had, and each set is looked at once.
 */
async function storiesTagged(tx: Handle, slug: string): Promise<number[]> {
  const ids: number[] = [];
  for (const table of [revisions, workingCopies]) {
    const text = sql<string>`cast(${table.tags} as text)`;
    const rows = await tx.selectDistinct({ id: table.storyId, text }).from(table).where(ne(text, '[]'));
    const sets = new Set(rows.map((row) => row.text));
    const holding = new Set([...sets].filter((set) => holdsTag(JSON.parse(set), slug)));
    ids.push(...rows.flatMap((row) => (holding.has(row.text) ? row.id : [])));
  }
  return ids;
}

/**
 * The words of the tag stand in the texts too. They are changed in every text, revisions and drafts included: otherwise a
 * story would have unpublished changes that nobody made, and the next publication would bring the old tag back. So would
 * a page of the editor that is open; a draft gets its next version, and the page hears that somebody saved first.
 */
async function rewriteTexts(
  tx: Handle,
  { slug, storyIds }: Held,
  name: string | undefined,
  { by, now }: { by: Actor; now: Date },
) {
  const saved = { version: sql`${workingCopies.version} + 1`, savedAt: now, savedFrom: '' };
  for (const storyId of storyIds) {
    const ofStory = eq(workingCopies.storyId, storyId);
    const copy = await tx
      .select({ id: workingCopies.storyId, tags: workingCopies.tags })
      .from(workingCopies)
      .where(ofStory);
    for (const { tags } of rewritten(copy, slug, name))
      await tx
        .update(workingCopies)
        .set({ tags, ...saved, ...(by ? { savedBy: by.id } : {}) })
        .where(ofStory);
    const kept = await tx
      .select({ id: revisions.id, tags: revisions.tags })
      .from(revisions)
      .where(eq(revisions.storyId, storyId));
    for (const { id, tags } of rewritten(kept, slug, name))
      await tx.update(revisions).set({ tags }).where(eq(revisions.id, id));
  }
  await judgeChanges(tx, storyIds);
}

type Tagged = { id: number; tags: string[] };

const rewritten = (texts: Tagged[], slug: string, name: string | undefined): Tagged[] =>
  texts
    .map(({ id, tags }) => ({ id, tags: retagged(tags, slug, name), before: tags }))
    .filter(({ tags, before }) => !same(tags, before));
