import { eq } from 'drizzle-orm';
import { type Byline, bylinesTogether } from '#domain/byline.ts';
import { type Change, missingFromChange, silentChange } from '#domain/change.ts';
import { closesAt } from '#domain/comment-rules.ts';
import type { StoryContent } from '#domain/content.ts';
import { nothingCameOfIt, publish, withdraw } from '#domain/publishing.ts';
import { same } from '#domain/same.ts';
import { storyPath } from '#domain/story.ts';
import type { AccountViewer } from '#domain/viewer.ts';
import type { StoryFile, WorkingCopy } from '#domain/working-copy.ts';
import { writeDown } from './audit.ts';
import { liveBylines, projectBylines, takeBylinesAway } from './bylines.ts';
import { transaction } from './connection.ts';
import { keepCorrection, publishedBefore } from './corrections.ts';
import type { Handle } from './engine.ts';
import { isUniqueViolation } from './errors.ts';
import { disperse, gather } from './gathering.ts';
import { queuePings } from './index-pings.ts';
import { projectPictureUses } from './picture-uses.ts';
import { findCommentRules } from './publication.ts';
import { storePublication } from './reader-index.ts';
import { keepRevision } from './revisions.ts';
import { dropSchedule } from './schedules.ts';
import { stories, workingCopies } from './schema.ts';
import { storyAct } from './story-act.ts';
import { allotSlug, moveAddress } from './story-address.ts';
import { lockStory } from './story-lock.ts';
import { projectEntries, worksOf } from './story-projections.ts';
import { keepStep } from './story-steps.ts';
import { OVERTAKEN, type Refusal, refusalOf } from './take-step.ts';
import { undescribedPictures } from './undescribed-pictures.ts';
import { queueStoryEvent, requeueComments } from './webhook-events.ts';
import { selectWorkingCopy } from './working-copies.ts';

/** What readers have got, under whose names it stands or stood, and which works it is on or was: their pages are out of date. */
export type Publication = { outcome: 'published'; slug: string; bylines: Byline[]; workIds: number[] };
export type Withdrawal = { outcome: 'withdrawn'; bylines: Byline[]; workIds: number[] };

/**
 * Makes the working copy what readers have. What can be found by, and its address, move in the same transaction. With a
 * `version`, only the text of that version: nobody publishes what somebody else has just saved. Changes to what readers
 * have had are what `change` says; without it they are silent, which a changed score cannot be.
 */
export function publishStory(
  storyId: number,
  viewer: AccountViewer,
  now: Date,
  version?: number,
  change: Change = silentChange,
): Promise<Publication | Refusal> {
  return choosingAgain(async (tx) => {
    await lockStory(tx, storyId);
    const copy = await selectWorkingCopy(storyId);
    if (!copy) return { outcome: 'unseen' };
    const { story, content } = copy;
    const ruling = publish(story, content, viewer, now);
    if (ruling.ruling !== 'go') return refusalOf(ruling);
    if (version !== undefined && version !== copy.version) return OVERTAKEN;
    if (story.status === 'published' && !story.hasChanges && story.slug) {
      return { outcome: 'published', slug: story.slug, bylines: [], workIds: [] };
    }
    return putOut(tx, copy, { text: content, change, by: viewer.id, now });
  });
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

type Put = {
  text: StoryContent;
  change: Change;
  by: number;
  now: Date;
  /** Whose schedule it is that a clock keeps. Then the house does it, in the name of `by`. */
  scheduledBy?: string;
  /** An import publishes what was published elsewhere long ago, and writes down once what it did. */
  isImported?: boolean;
};

/**
 * Makes a text of a story what readers have: the one that stands on the desk or, for a schedule, the one that was kept.
 * Nothing is written before nothing more can be refused.
 */
export async function putOut(
  tx: Handle,
  copy: WorkingCopy,
  { text, change, by, now, scheduledBy, isImported }: Put,
): Promise<Publication | Refusal> {
  const { story, content: standing } = copy;
  const { id: storyId } = story;
  const errors = await undescribedPictures(text);
  if (Object.keys(errors).length > 0) return { outcome: 'refused', message: nothingCameOfIt(story.status), errors };
  const had = await publishedBefore(tx, storyId);
  const lacking = had ? missingFromChange(change, had.score !== text.score) : {};
  if (Object.keys(lacking).length > 0) return { outcome: 'refused', message: UNSAID, errors: lacking };
  const slug = await allotSlug(tx, story, text);
  if (!slug) return ADDRESS_TAKEN;
  const content: StoryContent = { ...text, slug };
  const before = await worksOf(tx, storyId);
  const namedBefore = await liveBylines(tx, storyId);
  await moveAddress(tx, story, slug);
  const made = { storyId, savedBy: by, savedAt: now, reason: 'published', note: change.note } as const;
  const revision = await keepRevision(tx, { ...made, content });
  const { sectionId, workId, score, bylines } = content;
  const publishedAt = story.publishedAt ?? now;
  // The field of the address says what readers have, unless somebody has typed another since.
  const stands = standing.slug === text.slug ? { ...standing, slug } : standing;
  await tx
    .update(stories)
    .set({
      ...{ sectionId, workId, score, slug },
      status: 'published',
      publishedRevisionId: revision.id,
      publishedAt,
      changedAt: now,
      touchedAt: now,
      hasChanges: !same(stands, content),
      ...(story.publishedAt ? {} : { commentsClosedAt: closesAt(await findCommentRules(), now) }),
    })
    .where(eq(stories.id, storyId));
  await tx.update(workingCopies).set({ slug: stands.slug }).where(eq(workingCopies.storyId, storyId));
  await dropSchedule(tx, storyId);
  await gather(tx, { id: storyId, publishedAt }, content);
  await projectEntries(tx, storyId, content);
  await projectBylines(tx, { id: storyId, kind: story.kind, score, publishedAt }, bylines);
  if (had) await keepCorrection(tx, { ...{ storyId, had, change, score }, afterId: revision.id, by, at: now });
  await projectPictureUses(tx, storyId, 'live', content);
  await storePublication(tx, storyId);
  await queuePings(tx, [...pathOf(story), storyPath({ area: story.area, slug })], now);
  await keepStep(tx, storyId, { kind: 'published', takenBy: by, takenAt: now });
  const act = storyAct(
    'story-published',
    copy,
    { status: story.status, slug: story.slug, ...(had ? { scoreInPercent: had.score } : {}) },
    { status: 'published', slug, revision: revision.number, ...(had ? { scoreInPercent: score } : {}) },
  );
  const said = { ...act.after, ...(had ? { change: change.kind } : {}), ...(scheduledBy ? { scheduledBy } : {}) };
  if (!isImported) {
    const event = story.status === 'published' ? 'story.changed' : 'story.published';
    await queueStoryEvent(tx, storyId, event, now);
    if (event === 'story.published') await requeueComments(tx, storyId, now);
    await writeDown(tx, scheduledBy ? null : { id: by }, { ...act, after: said }, now);
  }
  const workIds = [...new Set([...before, ...(await worksOf(tx, storyId))])];
  return { outcome: 'published', slug, bylines: bylinesTogether(bylines, namedBefore), workIds };
}

/** Where it stood before; nowhere, if it was never out. */
const pathOf = ({ area, slug }: StoryFile) => (slug ? [storyPath({ area, slug })] : []);

const UNSAID = 'Readers still have the text that they had. Say what has changed.';

const ADDRESS_TAKEN: Refusal = {
  outcome: 'refused',
  message: 'Nothing was published. All you wrote is saved.',
  errors: { slug: 'Another story has this address, or once had it. Choose another.' },
};

/**
 * Takes a live story away from readers; its address, comments and texts stay with it. Changes that were to go live by
 * themselves would bring it back, so their schedule goes.
 */
export function withdrawStory(storyId: number, viewer: AccountViewer, now: Date): Promise<Withdrawal | Refusal> {
  return transaction(async (tx) => {
    await lockStory(tx, storyId);
    const copy = await selectWorkingCopy(storyId);
    if (!copy) return { outcome: 'unseen' };
    const ruling = withdraw(copy.story, viewer);
    if (ruling.ruling !== 'go') return refusalOf(ruling);
    await tx.update(stories).set({ status: ruling.to, touchedAt: now }).where(eq(stories.id, storyId));
    await dropSchedule(tx, storyId);
    await keepStep(tx, storyId, { kind: 'withdrawn', takenBy: viewer.id, takenAt: now });
    const bylines = await liveBylines(tx, storyId);
    await takeBylinesAway(tx, storyId);
    await disperse(tx, storyId);
    await queuePings(tx, pathOf(copy.story), now);
    await queueStoryEvent(tx, storyId, 'story.withdrawn', now);
    const [was, is] = [{ status: copy.story.status }, { status: ruling.to }];
    await writeDown(tx, viewer, storyAct('story-withdrawn', copy, was, is), now);
    return { outcome: 'withdrawn', bylines, workIds: await worksOf(tx, storyId) };
  });
}
