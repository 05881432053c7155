import { and, desc, eq, isNull, sql } from 'drizzle-orm';
import type { NoteCall } from '#domain/note.ts';
import { canSeeAllStories, canSeeStoryOnDesk } from '#domain/permissions.ts';
import type { AccountViewer } from '#domain/viewer.ts';
import { read, transaction } from './connection.ts';
import { accounts, noteMentions, revisions, stories, storyNotes, workingCopies } from './schema.ts';

/** The notes in which somebody was called and has not looked yet, newest first. */
export async function callsFor(viewer: AccountViewer, most: number): Promise<NoteCall[]> {
  if (!canSeeStoryOnDesk(viewer, { authorId: viewer.id })) return [];
  return read()
    .select({
      ...{ id: storyNotes.id, text: storyNotes.text, at: storyNotes.createdAt, storyId: storyNotes.storyId },
      byName: accounts.name,
      headline: sql<string>`coalesce(${workingCopies.headline}, ${revisions.headline}, '')`,
    })
    .from(noteMentions)
    .innerJoin(storyNotes, eq(storyNotes.id, noteMentions.noteId))
    .innerJoin(stories, eq(stories.id, storyNotes.storyId))
    .innerJoin(accounts, eq(accounts.id, storyNotes.accountId))
    .leftJoin(workingCopies, eq(workingCopies.storyId, stories.id))
    .leftJoin(revisions, eq(revisions.id, stories.publishedRevisionId))
    .where(
      and(
        eq(noteMentions.accountId, viewer.id),
        isNull(noteMentions.seenAt),
        // Whoever was an editor when they were called may be none now.
        canSeeAllStories(viewer) ? undefined : eq(stories.authorId, viewer.id),
      ),
    )
    .orderBy(desc(noteMentions.noteId))
    .limit(most);
}

/** They have seen it. */
export async function seeCall(noteId: number, viewer: AccountViewer, now: Date): Promise<void> {
  await transaction((tx) =>
    tx
      .update(noteMentions)
      .set({ seenAt: now })
      .where(and(eq(noteMentions.noteId, noteId), eq(noteMentions.accountId, viewer.id), isNull(noteMentions.seenAt))),
  );
}
