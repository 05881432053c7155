import { and, count, desc, eq, gt, inArray, max, sql } from 'drizzle-orm';
import { accountPath } from '#domain/account.ts';
import { canModeratePeople } from '#domain/permissions.ts';
import type { PersonComment, PersonNote, PersonRecord } from '#domain/person.ts';
import type { AccountViewer } from '#domain/viewer.ts';
import { writeDown } from './audit.ts';
import { read, transaction } from './connection.ts';
import type { Handle } from './engine.ts';
import { accountNotes, accounts, comments, revisions, stories } from './schema.ts';
import { aMomentBefore } from './sent-twice.ts';

/** What somebody wrote, and what became of it. */
export async function recordOfPerson(accountId: number): Promise<PersonRecord> {
  const rows = await read()
    .select({ state: comments.state, by: comments.removedBy, times: count() })
    .from(comments)
    .where(eq(comments.accountId, accountId))
    .groupBy(comments.state, comments.removedBy);
  const sum = (which: (row: (typeof rows)[number]) => boolean) =>
    rows.filter(which).reduce((all, { times }) => all + times, 0);
  return {
    written: sum(() => true),
    visible: sum(({ state }) => state === 'visible'),
    held: sum(({ state }) => state === 'held'),
    removed: sum(({ state, by }) => state === 'removed' && by !== accountId),
    takenBack: sum(({ state, by }) => state === 'removed' && by === accountId),
  };
}

/** As many as are looked through before somebody decides. */
const COMMENTS_SHOWN = 20;

/** What somebody wrote last, under stories that are out. */
export async function lastCommentsOf(accountId: number): Promise<PersonComment[]> {
  const rows = await read()
    .select({
      ...{ id: comments.id, number: comments.number, state: comments.state, reason: comments.stateReason },
      ...{ at: comments.createdAt, area: stories.area, slug: stories.slug, headline: revisions.headline },
    })
    .from(comments)
    .innerJoin(stories, eq(stories.id, comments.storyId))
    .innerJoin(revisions, eq(revisions.id, stories.publishedRevisionId))
    .where(and(eq(comments.accountId, accountId), eq(stories.status, 'published')))
    .orderBy(desc(comments.createdAt), desc(comments.id))
    .limit(COMMENTS_SHOWN);
  return rows.map(({ area, slug, headline, ...row }) => ({ ...row, story: { area, slug: slug ?? '', headline } }));
}

const NOTES_MOST = 100;

/** What staff wrote about somebody, newest first. */
export const notesOnPerson = (accountId: number): Promise<PersonNote[]> =>
  read()
    .select({ id: accountNotes.id, text: accountNotes.text, by: accounts.name, at: accountNotes.writtenAt })
    .from(accountNotes)
    .innerJoin(accounts, eq(accounts.id, accountNotes.writtenBy))
    .where(eq(accountNotes.accountId, accountId))
    .orderBy(desc(accountNotes.writtenAt), desc(accountNotes.id))
    .limit(NOTES_MOST);

/** The newest note about each of these people who has one, by their account. */
export async function lastNotesOn(accountIds: readonly number[]): Promise<ReadonlyMap<number, PersonNote>> {
  if (accountIds.length === 0) return new Map();
  const newest = read()
    .select({ id: max(accountNotes.id) })
    .from(accountNotes)
    .where(inArray(accountNotes.accountId, [...accountIds]))
    .groupBy(accountNotes.accountId);
  const rows = await read()
    .select({
      accountId: accountNotes.accountId,
      note: { id: accountNotes.id, text: accountNotes.text, by: accounts.name, at: accountNotes.writtenAt },
    })
    .from(accountNotes)
    .innerJoin(accounts, eq(accounts.id, accountNotes.writtenBy))
    .where(inArray(accountNotes.id, newest));
  return new Map(rows.map(({ accountId, note }) => [accountId, note]));
}

/** Writes a note for the other moderators. @returns whether there is such a person, and the viewer may */
export function noteOnPerson(accountId: number, text: string, by: AccountViewer, now: Date): Promise<boolean> {
  return transaction(async (tx) => {
    if (!canModeratePeople(by)) return false;
    // Writes nothing new, but on PostgreSQL the same note that is sent at once waits for this one.
    const [person] = await tx
      .update(accounts)
      .set({ sessionEpoch: sql`${accounts.sessionEpoch}` })
      .where(eq(accounts.id, accountId))
      .returning({ name: accounts.name });
    if (!person) return false;
    if (await isJustNoted(tx, accountId, text, by, now)) return true;
    const [note] = await tx
      .insert(accountNotes)
      .values({ accountId, text, writtenBy: by.id, writtenAt: now })
      .returning({ id: accountNotes.id });
    const act = {
      act: 'account-noted',
      subjectId: accountId,
      subject: person.name,
      path: accountPath(accountId),
    } as const;
    await writeDown(tx, by, { ...act, before: {}, after: { note: note?.id ?? null } }, now);
    return true;
  });
}

/** Whether their form was sent twice. */
async function isJustNoted(tx: Handle, accountId: number, text: string, by: AccountViewer, now: Date) {
  const [same] = await tx
    .select({ id: accountNotes.id })
    .from(accountNotes)
    .where(
      and(
        ...[eq(accountNotes.accountId, accountId), eq(accountNotes.text, text)],
        ...[eq(accountNotes.writtenBy, by.id), gt(accountNotes.writtenAt, aMomentBefore(now))],
      ),
    )
    .limit(1);
  return same !== undefined;
}
