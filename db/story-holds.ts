import { and, eq } from 'drizzle-orm';
import { canEditStory } from '#domain/permissions.ts';
import { held, heldByAnother, holdNow, type StoryHold } from '#domain/story-hold.ts';
import type { AccountViewer } from '#domain/viewer.ts';
import { writeDown } from './audit.ts';
import { read, transaction } from './connection.ts';
import type { Handle } from './engine.ts';
import { accounts, stories, storyLocks } from './schema.ts';
import { storyAct } from './story-act.ts';
import { lockStory } from './story-lock.ts';
import { openWorkingCopy } from './working-copies.ts';

type Asked = { storyId: number; page: string };
/** Whether the story is the asking person's now, or whose it is. */
export type HoldOutcome =
  | { outcome: 'yours' }
  | { outcome: 'free' }
  | { outcome: 'held'; by: StoryHold }
  | { outcome: 'unseen' };

/** Begins or goes on to write, unless somebody else is writing. */
export const holdStory = (asked: Asked, viewer: AccountViewer, now: Date): Promise<HoldOutcome> =>
  onHold(asked, viewer, async (tx, hold) => {
    const by = heldByAnother(hold, viewer.id, now);
    if (by) return { outcome: 'held', by };
    await store(tx, asked, held(hold, { holder: viewer, page: asked.page }, now));
    return { outcome: 'yours' };
  });

/** Writes from now on, whoever did before. They are told when their page asks next, and the audit log at once. */
export const takeStoryOver = (asked: Asked, viewer: AccountViewer, now: Date): Promise<HoldOutcome> =>
  onHold(asked, viewer, async (tx, hold) => {
    const from = heldByAnother(hold, viewer.id, now);
    await store(tx, asked, held(hold, { holder: viewer, page: asked.page }, now));
    // Whoever takes a story that nobody has, only opens it.
    const copy = from && (await openWorkingCopy(asked.storyId, viewer));
    if (copy) {
      const [was, is] = [{ writing: from.holder.name }, { writing: viewer.name }];
      await writeDown(tx, viewer, storyAct('story-taken-over', copy, was, is), now);
    }
    return { outcome: 'yours' };
  });

/** Somebody has handed a story on: none of their pages keeps the next one waiting. */
export async function dropHoldOf(tx: Handle, storyId: number, accountId: number) {
  await tx.delete(storyLocks).where(and(eq(storyLocks.storyId, storyId), eq(storyLocks.accountId, accountId)));
}

/** Leaves a page. Another page of the same person keeps what it holds. */
export const letGoOfStory = (asked: Asked, viewer: AccountViewer, now: Date): Promise<HoldOutcome> =>
  onHold(asked, viewer, async (tx, hold) => {
    await tx
      .delete(storyLocks)
      .where(
        and(
          eq(storyLocks.storyId, asked.storyId),
          eq(storyLocks.accountId, viewer.id),
          eq(storyLocks.page, asked.page),
        ),
      );
    const by = heldByAnother(hold, viewer.id, now);
    return by ? { outcome: 'held', by } : { outcome: 'free' };
  });

/** Who is writing, for somebody who only looks. */
export async function askForHold(storyId: number, viewer: AccountViewer, now: Date): Promise<HoldOutcome> {
  if (!(await mayWrite(read(), storyId, viewer))) return { outcome: 'unseen' };
  const hold = holdNow(await holdOn(read(), storyId), now);
  if (!hold) return { outcome: 'free' };
  return hold.holder.id === viewer.id ? { outcome: 'yours' } : { outcome: 'held', by: hold };
}

type Work = (tx: Handle, hold: StoryHold | undefined) => Promise<HoldOutcome>;

/** Under the story's lock, so that two who ask at once do not both get it. */
function onHold({ storyId }: Asked, viewer: AccountViewer, work: Work): Promise<HoldOutcome> {
  return transaction(async (tx) => {
    await lockStory(tx, storyId);
    if (!(await mayWrite(tx, storyId, viewer))) return { outcome: 'unseen' };
    return work(tx, await holdOn(tx, storyId));
  });
}

async function mayWrite(tx: Handle, storyId: number, viewer: AccountViewer): Promise<boolean> {
  const [story] = await tx
    .select({ authorId: stories.authorId, status: stories.status })
    .from(stories)
    .where(eq(stories.id, storyId));
  return story !== undefined && canEditStory(viewer, story);
}

/** The last hold on a story, which may have run out. */
export async function holdOn(tx: Handle, storyId: number): Promise<StoryHold | undefined> {
  const [row] = await tx
    .select({
      holder: { id: accounts.id, name: accounts.name },
      page: storyLocks.page,
      since: storyLocks.since,
      until: storyLocks.until,
    })
    .from(storyLocks)
    .innerJoin(accounts, eq(accounts.id, storyLocks.accountId))
    .where(eq(storyLocks.storyId, storyId));
  return row;
}

async function store(tx: Handle, { storyId }: Asked, { holder, page, since, until }: StoryHold) {
  const hold = { accountId: holder.id, page, since, until };
  await tx
    .insert(storyLocks)
    .values({ storyId, ...hold })
    .onConflictDoUpdate({ target: storyLocks.storyId, set: hold });
}
