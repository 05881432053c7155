import { eq } from 'drizzle-orm';
import { type Change, missingFromChange, silentChange } from '#domain/change.ts';
import { closesAt } from '#domain/comment-rules.ts';
import type { StoryContent } from '#domain/content.ts';
import { nothingCameOfIt, publish, withdraw } from '#domain/publishing.ts';
import type { AccountViewer } from '#domain/viewer.ts';
import { writeDown } from './audit.ts';
import { transaction } from './connection.ts';
import { keepCorrection, publishedBefore } from './corrections.ts';
import type { Handle } from './engine.ts';
import { isUniqueViolation } from './errors.ts';
import { projectPictureUses } from './picture-uses.ts';
import { findCommentRules } from './publication.ts';
import { keepRevision } from './revisions.ts';
import { stories, workingCopies } from './schema.ts';
import { storyAct } from './story-act.ts';
import { allotSlug, moveAddress } from './story-address.ts';
import { lockStory } from './story-lock.ts';
import { projectEntries, projectTags, worksOf } from './story-projections.ts';
import { undescribedPictures } from './undescribed-pictures.ts';
import { selectWorkingCopy } from './working-copies.ts';

/** What readers have got, and which works it is on or was: the pages of those are out of date. */
export type Publication = { outcome: 'published'; slug: string; authorId: number; workIds: number[] };
export type Withdrawal = { outcome: 'withdrawn'; authorId: number; workIds: number[] };
export type Refusal = { outcome: 'refused'; message: string; errors?: Record<string, string> } | { outcome: 'unseen' };

/**
 * Makes the working copy what readers have. What can be found by, and its address, move in the same transaction. With a
 * `version`, only the text of that version: nobody publishes what somebody else has just saved. Changes to what readers
 * have had are what `change` says; without it they are silent, which a changed score cannot be.
 */
export async function publishStory(
  storyId: number,
  viewer: AccountViewer,
  now: Date,
  version?: number,
  change?: Change,
): Promise<Publication | Refusal> {
  // On PostgreSQL two stories can choose one address in the same moment; whoever is second chooses again.
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await transaction((tx) => publishOnce(tx, storyId, viewer, now, version, change));
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
  change: Change = silentChange,
): Promise<Publication | Refusal> {
  await lockStory(tx, storyId);
  const copy = await selectWorkingCopy(storyId);
  if (!copy) return { outcome: 'unseen' };
  const { story } = copy;
  const { authorId } = story;
  const ruling = publish(story, copy.content, viewer);
  if (ruling.ruling !== 'go') return refusalOf(ruling);
  if (version !== undefined && version !== copy.version) return OVERTAKEN;
  if (story.status === 'published' && !story.hasChanges && story.slug) {
    return { outcome: 'published', slug: story.slug, authorId, workIds: [] };
  }
  const errors = await undescribedPictures(copy.content);
  if (Object.keys(errors).length > 0) return { outcome: 'refused', message: nothingCameOfIt(story.status), errors };
  const had = await publishedBefore(tx, storyId);
  const lacking = had ? missingFromChange(change, had.score !== copy.content.score) : {};
  if (Object.keys(lacking).length > 0) return { outcome: 'refused', message: UNSAID, errors: lacking };
  const slug = await allotSlug(tx, story, copy.content);
  if (!slug) return ADDRESS_TAKEN;
  const content: StoryContent = { ...copy.content, slug };
  const before = await worksOf(tx, storyId);
  await moveAddress(tx, story, slug);
  const made = { storyId, savedBy: viewer.id, savedAt: now, reason: 'published', note: change.note } as const;
  const revision = await keepRevision(tx, { ...made, content });
  const { sectionId, workId, score } = content;
  await tx
    .update(stories)
    .set({
      ...{ sectionId, workId, score, slug },
      status: ruling.to,
      publishedRevisionId: revision.id,
      publishedAt: story.publishedAt ?? now,
      changedAt: now,
      touchedAt: now,
      hasChanges: false,
      ...(story.publishedAt ? {} : { commentsClosedAt: closesAt(await findCommentRules(), now) }),
    })
    .where(eq(stories.id, storyId));
  await tx.update(workingCopies).set({ slug }).where(eq(workingCopies.storyId, storyId));
  await projectTags(tx, storyId, content.tags);
  await projectEntries(tx, storyId, content);
  if (had)
    await keepCorrection(tx, { ...{ storyId, had, change, score }, afterId: revision.id, by: viewer.id, at: now });
  await projectPictureUses(tx, storyId, 'live', content);
  const act = storyAct(
    'story-published',
    copy,
    { status: story.status, slug: story.slug, ...(had ? { scoreInPercent: had.score } : {}) },
    { status: ruling.to, slug, revision: revision.number, ...(had ? { scoreInPercent: score } : {}) },
  );
  await writeDown(tx, viewer, had ? { ...act, after: { ...act.after, change: change.kind } } : act, now);
  return { outcome: 'published', slug, authorId, workIds: [...new Set([...before, ...(await worksOf(tx, storyId))])] };
}

const OVERTAKEN: Refusal = {
  outcome: 'refused',
  message: 'Nothing was published: somebody else saved right after you. Press Save to see both texts.',
};

const UNSAID = 'Readers still have the text that they had. Say what has changed.';

const ADDRESS_TAKEN: Refusal = {
  outcome: 'refused',
  message: 'Nothing was published. All you wrote is saved.',
  errors: { slug: 'Another story has this address, or once had it. Choose another.' },
};

function refusalOf(ruling: Exclude<ReturnType<typeof publish>, { ruling: 'go' }>): Refusal {
  if (ruling.ruling === 'unseen') return { outcome: 'unseen' };
  const { message, errors } = ruling;
  return { outcome: 'refused', message, ...(errors ? { errors } : {}) };
}

/** Takes a live story away from readers; its address, comments and texts stay with it. */
export function withdrawStory(storyId: number, viewer: AccountViewer, now: Date): Promise<Withdrawal | Refusal> {
  return transaction(async (tx) => {
    await lockStory(tx, storyId);
    const copy = await selectWorkingCopy(storyId);
    if (!copy) return { outcome: 'unseen' };
    const ruling = withdraw(copy.story, viewer);
    if (ruling.ruling !== 'go') return refusalOf(ruling);
    await tx.update(stories).set({ status: ruling.to, touchedAt: now }).where(eq(stories.id, storyId));
    const [was, is] = [{ status: copy.story.status }, { status: ruling.to }];
    await writeDown(tx, viewer, storyAct('story-withdrawn', copy, was, is), now);
    return { outcome: 'withdrawn', authorId: copy.story.authorId, workIds: await worksOf(tx, storyId) };
  });
}
