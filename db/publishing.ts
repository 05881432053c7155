import { eq } from 'drizzle-orm';
import type { StoryContent } from '#domain/content.ts';
import { publish, withdraw } from '#domain/publishing.ts';
import { same } from '#domain/same.ts';
import type { AccountViewer } from '#domain/viewer.ts';
import type { WorkingCopy } from '#domain/working-copy.ts';
import { transaction } from './connection.ts';
import type { Handle } from './engine.ts';
import { isUniqueViolation } from './errors.ts';
import { keepRevision } from './revisions.ts';
import { dropSchedule } from './schedules.ts';
import { stories, workingCopies } from './schema.ts';
import { allotSlug, moveAddress } from './story-address.ts';
import { lockStory } from './story-lock.ts';
import { projectEntries, projectTags, worksOf } from './story-projections.ts';
import { keepStep } from './story-steps.ts';
import { OVERTAKEN, type Refusal, refusalOf } from './take-step.ts';
import { selectWorkingCopy } from './working-copies.ts';

/** What readers have got, and which works it is on or was: the pages of those are out of date. */
export type Publication = { outcome: 'published'; slug: string; authorId: number; workIds: number[] };
export type Withdrawal = { outcome: 'withdrawn'; authorId: number; workIds: number[] };

/**
 * Makes the working copy what readers have. What can be found by, and its address, move in the same transaction. With a
 * `version`, only the text of that version: nobody publishes what somebody else has just saved.
 */
export async function publishStory(
  storyId: number,
  viewer: AccountViewer,
  now: Date,
  version?: number,
): Promise<Publication | Refusal> {
  return choosingAgain((tx) => publishOnce(tx, storyId, viewer, now, version));
}

/** On PostgreSQL two stories can choose one address in the same moment; whoever is second chooses again. */
export async function choosingAgain<T>(work: (tx: Handle) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await transaction(work);
    } catch (cause) {
      if (attempt === MOST_ATTEMPTS || !isUniqueViolation(cause)) throw cause;
    }
  }
}

/** In each round somebody gets an address, so this many may want the same one at once. */
const MOST_ATTEMPTS = 20;

async function publishOnce(
  tx: Handle,
  storyId: number,
  viewer: AccountViewer,
  now: Date,
  version: number | undefined,
): Promise<Publication | Refusal> {
  await lockStory(tx, storyId);
  const copy = await selectWorkingCopy(storyId);
  if (!copy) return { outcome: 'unseen' };
  const { story, content } = copy;
  const ruling = publish(story, content, viewer, now);
  if (ruling.ruling !== 'go') return refusalOf(ruling);
  if (version !== undefined && version !== copy.version) return OVERTAKEN;
  if (story.status === 'published' && !story.hasChanges && story.slug) {
    return { outcome: 'published', slug: story.slug, authorId: story.authorId, workIds: [] };
  }
  return putOut(tx, copy, content, viewer.id, now);
}

/** Makes a text of a story what readers have: the one that stands on the desk or, for a schedule, the one that was kept. */
export async function putOut(
  tx: Handle,
  { story, content: standing }: WorkingCopy,
  text: StoryContent,
  by: number,
  now: Date,
): Promise<Publication | Refusal> {
  const { id: storyId, authorId } = story;
  const slug = await allotSlug(tx, story, text);
  if (!slug) return ADDRESS_TAKEN;
  const content: StoryContent = { ...text, slug };
  const before = await worksOf(tx, storyId);
  await moveAddress(tx, story, slug);
  const revision = await keepRevision(tx, { storyId, savedBy: by, savedAt: now, reason: 'published', content });
  const { sectionId, workId, score } = content;
  // The field of the address says what readers have, unless somebody has typed another since.
  const stands = standing.slug === text.slug ? { ...standing, slug } : standing;
  await tx
    .update(stories)
    .set({
      ...{ sectionId, workId, score, slug },
      status: 'published',
      publishedRevisionId: revision.id,
      publishedAt: story.publishedAt ?? now,
      changedAt: now,
      touchedAt: now,
      hasChanges: !same(stands, content),
    })
    .where(eq(stories.id, storyId));
  await tx.update(workingCopies).set({ slug: stands.slug }).where(eq(workingCopies.storyId, storyId));
  await dropSchedule(tx, storyId);
  await keepStep(tx, storyId, { kind: 'published', takenBy: by, takenAt: now });
  await projectTags(tx, storyId, content.tags);
  await projectEntries(tx, storyId, content);
  return { outcome: 'published', slug, authorId, workIds: [...new Set([...before, ...(await worksOf(tx, storyId))])] };
}

const ADDRESS_TAKEN: Refusal = {
  outcome: 'refused',
  message: 'Nothing was published. All you wrote is saved.',
  errors: { slug: 'Another story has this address, or once had it. Choose another.' },
};

/** Takes a live story away from readers; its address, comments and texts stay with it. */
export function withdrawStory(storyId: number, viewer: AccountViewer, now: Date): Promise<Withdrawal | Refusal> {
  return transaction(async (tx) => {
    await lockStory(tx, storyId);
    const copy = await selectWorkingCopy(storyId);
    if (!copy) return { outcome: 'unseen' };
    const ruling = withdraw(copy.story, viewer);
    if (ruling.ruling !== 'go') return refusalOf(ruling);
    await tx.update(stories).set({ status: ruling.to, touchedAt: now }).where(eq(stories.id, storyId));
    await keepStep(tx, storyId, { kind: 'withdrawn', takenBy: viewer.id, takenAt: now });
    return { outcome: 'withdrawn', authorId: copy.story.authorId, workIds: await worksOf(tx, storyId) };
  });
}
