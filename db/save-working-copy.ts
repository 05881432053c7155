import { eq } from 'drizzle-orm';
import type { StoryContent } from '#domain/content.ts';
import type { WrittenContent } from '#domain/content-schema.ts';
import { ofKind } from '#domain/kind-content.ts';
import { canEditStory, canSeeStoryOnDesk } from '#domain/permissions.ts';
import { same } from '#domain/same.ts';
import { settableBylines } from '#domain/setting-bylines.ts';
import type { AccountViewer } from '#domain/viewer.ts';
import type { WorkingCopy } from '#domain/working-copy.ts';
import { transaction } from './connection.ts';
import { brokenLinks } from './content.ts';
import type { Handle } from './engine.ts';
import { projectGuestUses } from './guest-uses.ts';
import { presentBylines, unnameable } from './nameable.ts';
import { presentWorks } from './named-works.ts';
import { projectPictureUses } from './picture-uses.ts';
import { keepRevision, lastCollision } from './revisions.ts';
import { stories, workingCopies } from './schema.ts';
import { lockStory } from './story-lock.ts';
import { differsFromPublished } from './unpublished-changes.ts';
import { selectWorkingCopy } from './working-copies.ts';

export type SaveOutcome =
  | { outcome: 'saved'; version: number; savedAt: Date; hasChanges: boolean }
  /** Somebody saved first. Their text stands; this one is kept as the revision `mine`. */
  | { outcome: 'collided'; mine: number; theirs: { name: string; savedAt: Date } }
  /** The story passed into other hands while the viewer wrote. The text is kept as the revision `mine`. */
  | { outcome: 'no-longer-yours'; mine: number }
  | { outcome: 'refused'; errors: Record<string, string> }
  /** There is no such story for this viewer. */
  | { outcome: 'unseen' };

/**
 * Saves a text that began from a version, unless a newer text stands there by now. `page` is where it was written: a page
 * whose last save was done but never answered, because the server fell or the line went, does not collide with itself.
 */
export function saveWorkingCopy(
  storyId: number,
  version: number,
  written: WrittenContent,
  viewer: AccountViewer,
  now: Date,
  page = '',
): Promise<SaveOutcome> {
  return transaction(async (tx) => {
    await lockStory(tx, storyId);
    const stands = await selectWorkingCopy(storyId);
    if (!stands || !canSeeStoryOnDesk(viewer, stands.story)) return { outcome: 'unseen' };
    const bylines = settableBylines(written.bylines, stands.content.bylines, stands.story, viewer);
    const present = { ...written, bylines: await presentBylines(tx, bylines) };
    const content = await presentWorks(tx, contentFrom(present, stands), stands.content);
    const strangers = await unnameable(tx, storyId, content.bylines, stands.content.bylines);
    const errors = { ...(await brokenLinks(content)), ...(strangers.length > 0 ? { bylines: NOBODY } : {}) };
    if (Object.keys(errors).length > 0) return { outcome: 'refused', errors };
    if (!canEditStory(viewer, stands.story)) {
      return { outcome: 'no-longer-yours', mine: await keepMine(tx, storyId, content, viewer, now) };
    }
    // The same text again is no collision, whoever saved it: a form sent twice, or two people who agree.
    if (same(content, stands.content)) return { outcome: 'saved', ...whatStands(stands) };
    if (stands.version !== version && !(await isUnheard(tx, stands, version, page)))
      return collide(tx, stands, content, viewer, now);
    return store(tx, stands, content, { viewer, page, now });
  });
}

const NOBODY = 'A name over this story is of nobody here any more. Choose another.';

/** What the form could not show stays; a published story keeps its address when the field is emptied. */
const contentFrom = (
  written: Omit<WrittenContent, 'bylines'> & Pick<StoryContent, 'bylines'>,
  { content, story }: WorkingCopy,
): StoryContent =>
  ofKind(story.kind, {
    ...written,
    body: written.body ?? content.body,
    slug: written.slug || (story.slug ?? ''),
  });

const whatStands = ({ version, savedAt, story }: WorkingCopy) => ({ version, savedAt, hasChanges: story.hasChanges });

/** Whether the text that stands is the one that this page saved last, without having been told. */
async function isUnheard(tx: Handle, { story, version }: WorkingCopy, began: number, page: string): Promise<boolean> {
  if (page === '' || version !== began + 1) return false;
  const [row] = await tx
    .select({ savedFrom: workingCopies.savedFrom })
    .from(workingCopies)
    .where(eq(workingCopies.storyId, story.id));
  return row?.savedFrom === page;
}

async function store(
  tx: Handle,
  { story, version }: WorkingCopy,
  content: StoryContent,
  { viewer, page, now }: { viewer: AccountViewer; page: string; now: Date },
): Promise<SaveOutcome> {
  const next = { version: version + 1, savedAt: now };
  await tx
    .update(workingCopies)
    .set({ ...content, ...next, savedBy: viewer.id, savedFrom: page })
    .where(eq(workingCopies.storyId, story.id));
  await projectPictureUses(tx, story.id, 'draft', content);
  await projectGuestUses(tx, story.id, content);
  const hasChanges = await differsFromPublished(tx, story.id, content);
  await tx.update(stories).set({ touchedAt: now, hasChanges }).where(eq(stories.id, story.id));
  return { outcome: 'saved', ...next, hasChanges };
}

/** Keeps both texts, each once however often the second is sent. */
async function collide(
  tx: Handle,
  stands: WorkingCopy,
  content: StoryContent,
  viewer: AccountViewer,
  now: Date,
): Promise<SaveOutcome> {
  const storyId = stands.story.id;
  const theirs = { name: stands.savedBy.name, savedAt: stands.savedAt };
  await keepStanding(tx, stands);
  return { outcome: 'collided', mine: await keepMine(tx, storyId, content, viewer, now), theirs };
}

/** Keeps a text that does not come to stand, and gives the number under which it can be had. */
async function keepMine(tx: Handle, storyId: number, content: StoryContent, viewer: AccountViewer, now: Date) {
  const kept = await lastCollision(storyId, viewer.id);
  if (kept && same(kept.content, content)) return kept.number;
  const mine = await keepRevision(tx, { storyId, savedBy: viewer.id, savedAt: now, reason: 'collided', content });
  return mine.number;
}

/** Keeps the text that stands, unless just that is kept already. */
export async function keepStanding(tx: Handle, { story, savedBy, savedAt, content }: WorkingCopy) {
  const kept = await lastCollision(story.id, savedBy.id);
  if (kept && same(kept.content, content)) return;
  await keepRevision(tx, { storyId: story.id, savedBy: savedBy.id, savedAt, reason: 'collided', content });
}
