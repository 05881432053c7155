import { and, asc, eq, inArray, isNull, ne, or } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { NoteLine, NoteThread } from '#domain/note.ts';
import { canSeeStoryOnDesk } from '#domain/permissions.ts';
import type { Viewer } from '#domain/viewer.ts';
import { read } from './connection.ts';
import { accounts, stories, storyNotes } from './schema.ts';

/** Whom one can call in a note, as far as a hint names them. */
const READERS_NAMED = 12;

const resolver = alias(accounts, 'resolver');

/** What staff have said about a story, oldest first; undefined for those who do not see the story on the desk. */
export async function listNotes(storyId: number, viewer: Viewer): Promise<NoteThread[] | undefined> {
  const [story] = await read().select({ authorId: stories.authorId }).from(stories).where(eq(stories.id, storyId));
  if (!story || !canSeeStoryOnDesk(viewer, story)) return undefined;
  const rows = await read()
    .select({
      ...{ id: storyNotes.id, threadId: storyNotes.threadId, text: storyNotes.text, at: storyNotes.createdAt },
      ...{ quote: storyNotes.quote, before: storyNotes.before, after: storyNotes.after },
      ...{ resolvedAt: storyNotes.resolvedAt, resolvedBy: resolver.name },
      by: { id: accounts.id, name: accounts.name, handle: accounts.handle },
    })
    .from(storyNotes)
    .innerJoin(accounts, eq(accounts.id, storyNotes.accountId))
    .leftJoin(resolver, eq(resolver.id, storyNotes.resolvedBy))
    .where(eq(storyNotes.storyId, storyId))
    .orderBy(asc(storyNotes.id));
  const line = ({ id, text, by, at }: (typeof rows)[number]): NoteLine => ({ id, text, by, at });
  const replies = Map.groupBy(rows, (row) => row.threadId);
  return (replies.get(null) ?? []).map((row) => ({
    ...line(row),
    anchor: row.quote ? { quote: row.quote, before: row.before, after: row.after } : null,
    resolved: row.resolvedAt && { by: row.resolvedBy ?? '', at: row.resolvedAt },
    replies: (replies.get(row.id) ?? []).map(line),
  }));
}

/** The handles of those who see a story on the desk, to be called in a note; without the asking person. */
export async function noteReaders(story: { authorId: number }, viewer: { id: number }): Promise<string[]> {
  const rows = await read()
    .select({ handle: accounts.handle })
    .from(accounts)
    .where(
      and(
        or(inArray(accounts.role, ['editor', 'admin']), eq(accounts.id, story.authorId)),
        isNull(accounts.bannedAt),
        ne(accounts.id, viewer.id),
      ),
    )
    .orderBy(asc(accounts.handle))
    .limit(READERS_NAMED);
  return rows.map(({ handle }) => handle);
}
