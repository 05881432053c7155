import { and, asc, desc, eq, gt, inArray, isNull, ne, sql } from 'drizzle-orm';
import { accountPath } from '#domain/account.ts';
import type { CommentState } from '#domain/comment-state.ts';
import { type Grounds, groundsInWords, houseRules } from '#domain/house-rule.ts';
import { sweepLetter } from '#domain/measure-letters.ts';
import { canActOn } from '#domain/permissions.ts';
import type { StoryArea } from '#domain/story.ts';
import { SWEEP_HOURS, type Sweep, sweptInWords } from '#domain/sweep.ts';
import type { AccountViewer } from '#domain/viewer.ts';
import { writeDown } from './audit.ts';
import { lockComments } from './comment-rows.ts';
import { read, transaction } from './connection.ts';
import type { Handle } from './engine.ts';
import { inParts } from './in-parts.ts';
import { countDecision, uncountDecision } from './moderation-records.ts';
import { queueLetter } from './outbox.ts';
import { accounts, commentAppeals, comments, featuredComments, stories, sweeps, sweptComments } from './schema.ts';
import { reopenReports, settleReports } from './settle-reports.ts';
import { mailUntold } from './tell-of-comment.ts';
import { queueCommentEvents } from './webhook-events.ts';

/** What became of it: the stories whose threads look different now. Undefined when it is not for this viewer to do. */
export type Swept = { storyIds: number[]; comments: number } | undefined;

/**
 * Removes everything that one person wrote in the last 24 hours and that stands or waits, in one act. Each comment keeps its
 * number and gets a tombstone; how it was found is kept, so that `undoSweep` puts back exactly these.
 */
export function sweep(accountId: number, grounds: Grounds, by: AccountViewer, now: Date): Promise<Swept> {
  return transaction(async (tx) => {
    const person = await lockPerson(tx, accountId);
    if (!person || !canActOn(by, person)) return undefined;
    await lockComments(tx, sweepable(accountId, now));
    const found = await recentBy(tx, accountId, now);
    if (found.length === 0) return { storyIds: [], comments: 0 };
    const id = await keepSweep(tx, { accountId, ...grounds, sweptBy: by.id, sweptAt: now });
    const removal = { stateReason: grounds.reason, removedBy: by.id, removedAt: now, removedUnder: grounds.rule };
    for (const some of inParts(found)) {
      const ids = some.map((comment) => comment.id);
      const rows = some.map(({ id: commentId, state, stateReason }) => ({
        sweepId: id,
        commentId,
        state,
        stateReason,
      }));
      await tx.insert(sweptComments).values(rows);
      await tx
        .update(comments)
        .set({ state: 'removed', reportedAt: null, ...removal })
        .where(inArray(comments.id, ids));
      await settleReports(tx, ids, houseRules, now);
      await tx.delete(featuredComments).where(inArray(featuredComments.commentId, ids));
      await tx
        .update(commentAppeals)
        .set({ settledAt: now })
        .where(and(inArray(commentAppeals.commentId, ids), isNull(commentAppeals.settledAt)));
      await countDecision(tx, ids, { act: 'removed', rule: grounds.rule }, now);
    }
    await moveCounts(tx, found, -1);
    if (person.confirmedAt) {
      const told = { comments: found.length, grounds: groundsInWords(grounds) };
      await queueLetter((sender) => sweepLetter(person, sender, told), now);
    }
    const after = { ...grounds, comments: sweptInWords(found) };
    await writeDown(tx, by, { act: 'comments-swept', ...subjectOf(person), before: {}, after }, now);
    return { storyIds: storiesOf(found), comments: found.length };
  });
}

/**
 * Puts back what a sweep removed, each comment as it was found, and no others: what has been decided about since, or taken
 * back, stays so.
 */
export function undoSweep(
  id: number,
  by: AccountViewer,
  now: Date,
): Promise<(Swept & { accountId: number }) | undefined> {
  return transaction(async (tx) => {
    const [before] = await tx.select().from(sweeps).where(eq(sweeps.id, id));
    const person = before && (await lockPerson(tx, before.accountId));
    if (!before || !person || !canActOn(by, person)) return undefined;
    const [undone] = await tx
      .update(sweeps)
      .set({ undoneBy: by.id, undoneAt: now })
      .where(and(eq(sweeps.id, id), isNull(sweeps.undoneAt)))
      .returning({ id: sweeps.id });
    if (!undone) return { storyIds: [], comments: 0, accountId: person.id };
    const swept = tx.select({ id: sweptComments.commentId }).from(sweptComments).where(eq(sweptComments.sweepId, id));
    await lockComments(tx, inArray(comments.id, swept));
    const found = await stillSwept(tx, before);
    for (const [, alike] of Map.groupBy(found, ({ state, stateReason }) => `${state} ${stateReason}`)) {
      for (const some of inParts(alike)) {
        const [{ state, stateReason } = { state: 'visible' as const, stateReason: '' }] = some;
        const ids = some.map((comment) => comment.id);
        await tx
          .update(comments)
          .set({ state, stateReason, removedBy: null, removedAt: null, removedUnder: null })
          .where(inArray(comments.id, ids));
        await reopenReports(tx, ids, before.sweptAt);
        await tx
          .update(commentAppeals)
          .set({ settledAt: null })
          .where(and(inArray(commentAppeals.commentId, ids), eq(commentAppeals.settledAt, before.sweptAt)));
        await uncountDecision(tx, ids, before.sweptAt);
      }
    }
    const visible = found.filter((comment) => comment.state === 'visible').map((comment) => comment.id);
    await mailUntold(tx, visible, now);
    await queueCommentEvents(tx, visible, now);
    await moveCounts(tx, found, 1);
    const after = { comments: sweptInWords(found) };
    await writeDown(tx, by, { act: 'sweep-undone', ...subjectOf(person), before: {}, after }, now);
    return { storyIds: storiesOf(found), comments: found.length, accountId: person.id };
  });
}

/** Nobody is swept as often as that. */
const SWEEPS_MOST = 20;

/** What was swept of somebody, newest first. */
export async function sweepsOf(accountId: number): Promise<Sweep[]> {
  const rows = await read()
    .select({
      ...{ id: sweeps.id, rule: sweeps.rule, reason: sweeps.reason, at: sweeps.sweptAt, by: accounts.name },
      undoneAt: sweeps.undoneAt,
      comments:
        sql<number>`(select count(*) from ${sweptComments} where ${sweptComments.sweepId} = ${sweeps.id})`.mapWith(
          Number,
        ),
    })
    .from(sweeps)
    .innerJoin(accounts, eq(accounts.id, sweeps.sweptBy))
    .where(eq(sweeps.accountId, accountId))
    .orderBy(desc(sweeps.sweptAt), desc(sweeps.id))
    .limit(SWEEPS_MOST);
  return rows;
}

/** How many comments a sweep would remove now. */
export const countSweepable = async (accountId: number, now: Date) => (await recentBy(read(), accountId, now)).length;

type Person = { id: number; name: string; email: string; role: AccountViewer['role']; confirmedAt: Date | null };

const subjectOf = ({ id, name }: Person) => ({ subjectId: id, subject: name, path: accountPath(id) });

/** Writes nothing new, but on PostgreSQL whoever is swept posts no comment meanwhile. */
async function lockPerson(tx: Handle, id: number): Promise<Person | undefined> {
  const [person] = await tx
    .update(accounts)
    .set({ sessionEpoch: sql`${accounts.sessionEpoch}` })
    .where(eq(accounts.id, id))
    .returning({
      ...{ id: accounts.id, name: accounts.name, email: accounts.email, role: accounts.role },
      confirmedAt: accounts.emailConfirmedAt,
    });
  return person;
}

type Found = {
  id: number;
  number: number;
  state: CommentState;
  stateReason: string;
  story: { id: number; area: StoryArea; slug: string | null };
};

const columns = {
  ...{ id: comments.id, number: comments.number, state: comments.state, stateReason: comments.stateReason },
  story: { id: stories.id, area: stories.area, slug: stories.slug },
};

function sweepable(accountId: number, now: Date) {
  const since = new Date(now.getTime() - SWEEP_HOURS * 3_600_000);
  return and(eq(comments.accountId, accountId), gt(comments.createdAt, since), ne(comments.state, 'removed'));
}

/** What stands or waits of what was written within the day, under whichever story. */
function recentBy(db: Handle, accountId: number, now: Date): Promise<Found[]> {
  return db
    .select(columns)
    .from(comments)
    .innerJoin(stories, eq(stories.id, comments.storyId))
    .where(sweepable(accountId, now))
    .orderBy(asc(comments.createdAt), asc(comments.id));
}

/** What of a sweep nobody has decided about since. */
function stillSwept(tx: Handle, { id, sweptBy, sweptAt }: { id: number; sweptBy: number; sweptAt: Date }) {
  return tx
    .select({ ...columns, state: sweptComments.state, stateReason: sweptComments.stateReason })
    .from(sweptComments)
    .innerJoin(comments, eq(comments.id, sweptComments.commentId))
    .innerJoin(stories, eq(stories.id, comments.storyId))
    .where(
      and(
        eq(sweptComments.sweepId, id),
        eq(comments.state, 'removed'),
        eq(comments.removedBy, sweptBy),
        eq(comments.removedAt, sweptAt),
      ),
    )
    .orderBy(asc(comments.createdAt), asc(comments.id));
}

async function keepSweep(tx: Handle, row: typeof sweeps.$inferInsert): Promise<number> {
  const [kept] = await tx.insert(sweeps).values(row).returning({ id: sweeps.id });
  if (!kept) throw new Error('The sweep was not kept.');
  return kept.id;
}

/** The number of visible comments of each story; in one order for all, so that two sweeps wait for each other and never both. */
async function moveCounts(tx: Handle, found: readonly Found[], step: 1 | -1) {
  const visible = Map.groupBy(
    found.filter(({ state }) => state === 'visible'),
    ({ story }) => story.id,
  );
  for (const [id, some] of [...visible].toSorted(([one], [two]) => one - two)) {
    const visibleComments = sql`${stories.visibleComments} + ${step * some.length}`;
    await tx.update(stories).set({ visibleComments }).where(eq(stories.id, id));
  }
}

const storiesOf = (found: readonly Found[]) => [...new Set(found.map(({ story }) => story.id))];
