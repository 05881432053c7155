import { and, count, eq, inArray, isNull, like, ne, or, sql } from 'drizzle-orm';
import { accountPath } from '#domain/account.ts';
import { SOMEBODY_WHO_LEFT } from '#domain/audit.ts';
import { handleRestsUntil, nameAfterLeaving, type WordsChoice } from '#domain/departure.ts';
import { pageTags } from '#domain/page-tags.ts';
import { writeDown } from './audit.ts';
import { lockComments } from './comment-rows.ts';
import { read, transaction } from './connection.ts';
import { dropDownloadsOf } from './data-downloads.ts';
import { signsStories } from './departures.ts';
import type { Handle } from './engine.ts';
import { retireHandle } from './handles.ts';
import {
  accountMeasures,
  accountNotes,
  accounts,
  auditEntries,
  caseReaders,
  commentAppeals,
  commentLikeness,
  commentLikes,
  commentReports,
  comments,
  departures,
  emailChanges,
  featuredComments,
  formerHandles,
  guests,
  identities,
  invitations,
  mailTimes,
  mutes,
  noteMentions,
  notifications,
  oneTimeTokens,
  outbox,
  ratings,
  readerPages,
  savedStories,
  seenWorks,
  stories,
  storyFollows,
  storyLocks,
  sweeps,
} from './schema.ts';
import { forgetReportsBy } from './settle-reports.ts';

/** Rows that one transaction takes: others get their turn at the database in between. */
const AT_ONCE = 200;

/** Drops the kept pages that show what has changed. */
type Changed = (tags: readonly string[]) => void;

/**
 * Empties an account whose owner left. It goes in pieces, each whole by itself: a process that dies leaves off between two, and the
 * next begins with what is still there. The last piece empties the account itself, and with it the wish to leave is done.
 */
export async function eraseAccount(accountId: number, now: Date, changed: Changed) {
  const [departure] = await read().select().from(departures).where(eq(departures.accountId, accountId));
  if (!departure) return;
  await inPieces(() => takeLikesBack(accountId), changed);
  await inPieces(() => emptyComments(accountId, departure.words, now), changed);
  await inPieces(() => takeRatingsBack(accountId), changed);
  const shown = await whereNamed(accountId);
  if (await transaction((tx) => emptyAccount(tx, accountId, now))) changed(shown);
}

/** Until a piece has nothing to do. */
async function inPieces(piece: () => Promise<string[]>, changed: Changed) {
  for (;;) {
    const tags = await piece();
    if (tags.length === 0) return;
    changed(tags);
  }
}

function takeLikesBack(accountId: number): Promise<string[]> {
  return transaction(async (tx) => {
    const liked = await tx
      .select({ id: comments.id, storyId: comments.storyId })
      .from(commentLikes)
      .innerJoin(comments, eq(comments.id, commentLikes.commentId))
      .where(eq(commentLikes.accountId, accountId))
      .limit(AT_ONCE);
    if (liked.length === 0) return [];
    const ids = liked.map(({ id }) => id);
    const gone = await tx
      .delete(commentLikes)
      .where(and(eq(commentLikes.accountId, accountId), inArray(commentLikes.commentId, ids)))
      .returning({ id: commentLikes.commentId });
    await tx
      .update(comments)
      .set({ likes: sql`${comments.likes} - 1` })
      .where(
        inArray(
          comments.id,
          gone.map(({ id }) => id),
        ),
      );
    return tagsOf(liked, ({ storyId }) => pageTags.likes(storyId));
  });
}

/**
 * Takes the words away that nobody is to read any more: those that nobody could read before either, and, where their author
 * chose so, all. What staff removed keeps saying why; the rest was taken back.
 */
function emptyComments(accountId: number, words: WordsChoice, now: Date): Promise<string[]> {
  return transaction(async (tx) => {
    const which = words === 'kept' ? ne(comments.state, 'visible') : undefined;
    const said = await tx
      .select({ id: comments.id, storyId: comments.storyId, state: comments.state })
      .from(comments)
      .where(and(eq(comments.accountId, accountId), ne(comments.text, ''), which))
      .limit(AT_ONCE);
    const ids = said.map(({ id }) => id);
    if (ids.length === 0) return [];
    const still = and(inArray(comments.id, ids), ne(comments.state, 'removed'));
    const before = await visibleAmong(tx, ids);
    await tx
      .update(comments)
      .set({ state: 'removed', stateReason: '', removedBy: accountId, removedAt: now, reportedAt: null })
      .where(still);
    // What others wrote to moderators about these words, and what a program read in them.
    await tx.delete(commentReports).where(inArray(commentReports.commentId, ids));
    await tx.delete(commentLikeness).where(inArray(commentLikeness.commentId, ids));
    await tx.update(comments).set({ text: '', editedAt: null }).where(inArray(comments.id, ids));
    for (const { storyId, visible } of before) {
      const visibleComments = sql`${stories.visibleComments} - ${visible}`;
      await tx.update(stories).set({ visibleComments }).where(eq(stories.id, storyId));
    }
    await tx.delete(featuredComments).where(inArray(featuredComments.commentId, ids));
    return tagsOf(said, ({ storyId }) => pageTags.comments(storyId));
  });
}

async function visibleAmong(tx: Handle, ids: number[]) {
  await lockComments(tx, inArray(comments.id, ids));
  return tx
    .select({ storyId: comments.storyId, visible: count() })
    .from(comments)
    .where(and(inArray(comments.id, ids), eq(comments.state, 'visible')))
    .groupBy(comments.storyId);
}

function takeRatingsBack(accountId: number): Promise<string[]> {
  return transaction(async (tx) => {
    const own = eq(ratings.accountId, accountId);
    const rated = await tx.select({ workId: ratings.workId }).from(ratings).where(own).limit(AT_ONCE);
    const ids = rated.map(({ workId }) => workId);
    if (ids.length > 0) await tx.delete(ratings).where(and(own, inArray(ratings.workId, ids)));
    return tagsOf(rated, ({ workId }) => pageTags.ratings(workId));
  });
}

/** The pages that name the account: over its comments, over its stories, and its own. */
async function whereNamed(accountId: number): Promise<string[]> {
  const said = await read()
    .selectDistinct({ storyId: comments.storyId })
    .from(comments)
    .where(eq(comments.accountId, accountId));
  return [
    pageTags.account(accountId),
    pageTags.reader(accountId),
    ...tagsOf(said, ({ storyId }) => pageTags.comments(storyId)),
  ];
}

/** The row stays, because comments and records point to it. False when somebody changed their mind at the last moment. */
async function emptyAccount(tx: Handle, id: number, now: Date): Promise<boolean> {
  const [departure] = await tx.delete(departures).where(eq(departures.accountId, id)).returning();
  const [account] = await tx.select().from(accounts).where(eq(accounts.id, id));
  if (!departure || !account) return false;
  const left = nameAfterLeaving({ ...account, signs: await signsStories(id) }, departure.byline);
  if (left.handle !== account.handle) await retireHandle(tx, account.handle, handleRestsUntil(now));
  await tx
    .update(accounts)
    .set({
      ...left,
      ...{ emailConfirmedAt: null, socialHandle: '', bio: '', role: 'reader', passwordHash: null },
      ...{ sessionEpoch: account.sessionEpoch + 1, leavesAt: null, erasedAt: now },
    })
    .where(eq(accounts.id, id));
  for (const which of owned(id, account.email)) await tx.delete(which.table).where(which.rows);
  await forgetReportsBy(tx, id);
  // That somebody was warned or shut out stays counted for everybody to read (moderation-report.ts); whom and why does not.
  await tx.update(accountMeasures).set({ reason: '' }).where(eq(accountMeasures.accountId, id));
  await emptyGuests(tx, id, left, now);
  await dropDownloadsOf(tx, id);
  await forgetInLog(tx, id, account.email);
  const act = { act: 'account-emptied', subjectId: id, subject: SOMEBODY_WHO_LEFT, path: accountPath(id) } as const;
  await writeDown(tx, null, { ...act, before: {}, after: {} }, now);
  return true;
}

/** What goes row by row. */
const owned = (id: number, email: string) => {
  const own = read().select({ id: comments.id }).from(comments).where(eq(comments.accountId, id));
  return [
    { table: identities, rows: eq(identities.accountId, id) },
    { table: oneTimeTokens, rows: eq(oneTimeTokens.accountId, id) },
    { table: emailChanges, rows: eq(emailChanges.accountId, id) },
    { table: invitations, rows: eq(invitations.email, email) },
    { table: readerPages, rows: eq(readerPages.accountId, id) },
    { table: savedStories, rows: eq(savedStories.accountId, id) },
    { table: seenWorks, rows: eq(seenWorks.accountId, id) },
    { table: storyFollows, rows: eq(storyFollows.accountId, id) },
    { table: mailTimes, rows: eq(mailTimes.accountId, id) },
    { table: notifications, rows: eq(notifications.accountId, id) },
    { table: noteMentions, rows: eq(noteMentions.accountId, id) },
    { table: caseReaders, rows: eq(caseReaders.accountId, id) },
    { table: storyLocks, rows: eq(storyLocks.accountId, id) },
    { table: mutes, rows: or(eq(mutes.by, id), eq(mutes.who, id)) },
    { table: accountNotes, rows: eq(accountNotes.accountId, id) },
    { table: sweeps, rows: eq(sweeps.accountId, id) },
    { table: commentAppeals, rows: inArray(commentAppeals.commentId, own) },
    { table: outbox, rows: or(eq(outbox.recipient, email), eq(outbox.digestFor, id)) },
  ];
};

/** A guest who became this account was the same person. */
async function emptyGuests(tx: Handle, id: number, { name, handle }: { name: string; handle: string }, now: Date) {
  const merged = await tx.select().from(guests).where(eq(guests.mergedIntoId, id));
  for (const guest of merged) {
    const empty = { name, nameFolded: name.toLowerCase(), socialHandle: '', bio: '', pictureId: null };
    const kept = handle.startsWith('~') ? { handle: `~guest-${guest.id}` } : {};
    await tx
      .update(guests)
      .set({ ...empty, ...kept })
      .where(eq(guests.id, guest.id));
    if (!('handle' in kept)) continue;
    await retireHandle(tx, guest.handle, handleRestsUntil(now));
    await tx.delete(formerHandles).where(eq(formerHandles.guestId, guest.id));
  }
}

/** What was done stays written down; what it calls the person does not. The triggers of the log let nothing else through. */
async function forgetInLog(tx: Handle, id: number, email: string) {
  // They may have been asked in at an address that they had before.
  const addresses = tx
    .select({ address: auditEntries.subject })
    .from(auditEntries)
    .where(and(eq(auditEntries.subjectId, id), eq(auditEntries.act, 'invitation-accepted')));
  const ofGuests = tx.select({ id: guests.id }).from(guests).where(eq(guests.mergedIntoId, id));
  const about = or(
    and(eq(auditEntries.subjectId, id), sql`${auditEntries.act} not like 'guest-%'`),
    and(inArray(auditEntries.subjectId, ofGuests), like(auditEntries.act, 'guest-%')),
    and(
      isNull(auditEntries.subjectId),
      inArray(auditEntries.subject, [email, ...(await addresses).map((row) => row.address)]),
    ),
  );
  const inAccounts = and(eq(auditEntries.area, 'accounts'), about);
  const describing = inArray(auditEntries.act, ['account-described', 'guest-described', 'guest-made', 'guest-merged']);
  await tx
    .update(auditEntries)
    .set({ subject: SOMEBODY_WHO_LEFT, before: {}, after: {} })
    .where(and(inAccounts, describing));
  await tx.update(auditEntries).set({ subject: SOMEBODY_WHO_LEFT }).where(inAccounts);
}

const tagsOf = <Row>(rows: readonly Row[], tag: (row: Row) => string): string[] => [...new Set(rows.map(tag))];
