import { and, desc, eq, gt, isNull } from 'drizzle-orm';
import { isEmbargoed } from '#domain/embargo.ts';
import { canSharePreview } from '#domain/permissions.ts';
import { type PreviewLink, previewExpiry } from '#domain/preview-link.ts';
import type { AccountViewer, Viewer } from '#domain/viewer.ts';
import { writeDown } from './audit.ts';
import { read, transaction } from './connection.ts';
import { contentOf } from './content.ts';
import { hashOf, newToken } from './one-time-tokens.ts';
import { accounts, previewLinks, revisions, stories } from './schema.ts';
import { storyAct } from './story-act.ts';
import { type Preview, previewOf } from './story-preview.ts';
import { selectWorkingCopy } from './working-copies.ts';

type Order = { storyId: number; revision: number | null; days: number; note: string };
type Made = { outcome: 'made'; token: string } | { outcome: 'no revision' } | { outcome: 'unseen' };

/** Makes a way to a text; the secret part of it is given back once and kept nowhere. */
export function makePreviewLink({ storyId, revision, days, note }: Order, viewer: AccountViewer, now: Date) {
  return transaction(async (tx): Promise<Made> => {
    const copy = await selectWorkingCopy(storyId);
    if (!copy || !canSharePreview(viewer, copy.story)) return { outcome: 'unseen' };
    const revisionId = revision === null ? null : await idOfRevision(storyId, revision);
    if (revisionId === undefined) return { outcome: 'no revision' };
    const token = newToken();
    const made = { storyId, revisionId, note, createdBy: viewer.id, createdAt: now };
    const expiresAt = previewExpiry(days, now);
    await tx.insert(previewLinks).values({ ...made, hash: hashOf(token), expiresAt });
    const facts = { whom: note, shows: shownBy(revision), expires: expiresAt.toISOString() };
    await writeDown(tx, viewer, { ...storyAct('preview-link-made', copy, {}, {}), after: facts }, now);
    return { outcome: 'made', token };
  });
}

const shownBy = (revision: number | null) => (revision === null ? 'the text as it stands' : `revision ${revision}`);

async function idOfRevision(storyId: number, number: number): Promise<number | undefined> {
  const [row] = await read()
    .select({ id: revisions.id })
    .from(revisions)
    .where(and(eq(revisions.storyId, storyId), eq(revisions.number, number)));
  return row?.id;
}

/** Makes a link useless from now on; one that is useless already stays so. */
export function revokePreviewLink(
  { storyId, linkId }: { storyId: number; linkId: number },
  viewer: AccountViewer,
  now: Date,
): Promise<boolean> {
  return transaction(async (tx) => {
    const copy = await selectWorkingCopy(storyId);
    if (!copy || !canSharePreview(viewer, copy.story)) return false;
    const which = and(eq(previewLinks.id, linkId), eq(previewLinks.storyId, storyId));
    const [link] = await tx.select().from(previewLinks).where(which);
    if (!link) return false;
    if (link.revokedAt) return true;
    await tx.update(previewLinks).set({ revokedAt: now }).where(which);
    const facts = { whom: link.note };
    await writeDown(tx, viewer, { ...storyAct('preview-link-revoked', copy, {}, {}), after: facts }, now);
    return true;
  });
}

/** The newest links of a story, with those that work no more, for those who may make them. */
export async function listPreviewLinks(storyId: number, viewer: Viewer, most: number): Promise<PreviewLink[]> {
  const [story] = await read().select({ authorId: stories.authorId }).from(stories).where(eq(stories.id, storyId));
  if (!story || !canSharePreview(viewer, story)) return [];
  return read()
    .select({
      ...{ id: previewLinks.id, note: previewLinks.note, revision: revisions.number, createdBy: accounts.name },
      ...{ createdAt: previewLinks.createdAt, expiresAt: previewLinks.expiresAt, revokedAt: previewLinks.revokedAt },
    })
    .from(previewLinks)
    .innerJoin(accounts, eq(accounts.id, previewLinks.createdBy))
    .leftJoin(revisions, eq(revisions.id, previewLinks.revisionId))
    .where(eq(previewLinks.storyId, storyId))
    .orderBy(desc(previewLinks.id))
    .limit(most);
}

/** The text that a link leads to, while it works. Whoever has the link may see it, and nothing else of the desk. */
export async function findSharedPreview(token: string, now: Date): Promise<Preview | undefined> {
  const [link] = await read()
    .select({ storyId: previewLinks.storyId, revisionId: previewLinks.revisionId })
    .from(previewLinks)
    .where(and(eq(previewLinks.hash, hashOf(token)), isNull(previewLinks.revokedAt), gt(previewLinks.expiresAt, now)));
  const copy = link && (await selectWorkingCopy(link.storyId));
  if (!copy || isEmbargoed(copy.story, now)) return undefined;
  const fixed = link.revisionId === null ? copy : await textOf(link.revisionId);
  return fixed && previewOf({ story: copy.story, content: fixed.content, savedAt: fixed.savedAt }, now);
}

async function textOf(revisionId: number) {
  const [row] = await read()
    .select({ content: contentOf(revisions), savedAt: revisions.savedAt })
    .from(revisions)
    .where(eq(revisions.id, revisionId));
  return row;
}
