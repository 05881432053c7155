import { and, eq, inArray, isNull, or } from 'drizzle-orm';
import { textIn } from '#domain/body.ts';
import { mentionsIn } from '#domain/note.ts';
import { anchorAt, type NoteAnchor } from '#domain/note-anchor.ts';
import type { NoteForm } from '#domain/note-form.ts';
import { calledLetter } from '#domain/note-letter.ts';
import { canSeeStoryOnDesk } from '#domain/permissions.ts';
import type { AccountViewer } from '#domain/viewer.ts';
import { writeDown } from './audit.ts';
import { transaction } from './connection.ts';
import type { Handle } from './engine.ts';
import { noteAct, notesPath } from './note-act.ts';
import { queueLetter } from './outbox.ts';
import { accounts, noteMentions, stories, storyNotes, workingCopies } from './schema.ts';
import { settings } from './settings.ts';
import { lockStory } from './story-lock.ts';

/** Somebody who was called, to be written to. */
type Called = { id: number; name: string; email: string };
export type NoteOutcome =
  | { outcome: 'kept'; note: number }
  | { outcome: 'refused'; errors: Record<string, string> }
  /** There is no such story, or no such note in it, for this viewer. */
  | { outcome: 'unseen' };

/** Does what a form about the notes of a story asks for, and writes to those who were called. */
export function keepNote(form: NoteForm, viewer: AccountViewer, now: Date): Promise<NoteOutcome> {
  return transaction(async (tx) => {
    await lockStory(tx, form.storyId);
    const story = await findStory(tx, form.storyId);
    if (!story || !canSeeStoryOnDesk(viewer, story)) return { outcome: 'unseen' };
    if (form.step !== 'add' && !(await isThread(tx, form))) return { outcome: 'unseen' };
    if (form.step === 'resolve' || form.step === 'reopen') {
      // What was typed beside the button is said first.
      const said = form.text ? await say(tx, { ...form, step: 'reply' }, story, viewer, now) : undefined;
      if (said?.outcome === 'refused') return said;
      const closed = await close(tx, form, story, viewer, now);
      return said ?? closed;
    }
    return say(tx, form, story, viewer, now);
  });
}

type Story = { id: number; authorId: number; headline: string };

async function findStory(tx: Handle, id: number): Promise<Story | undefined> {
  const [row] = await tx
    .select({ id: stories.id, authorId: stories.authorId, headline: workingCopies.headline })
    .from(stories)
    .leftJoin(workingCopies, eq(workingCopies.storyId, stories.id))
    .where(eq(stories.id, id));
  return row && { ...row, headline: row.headline ?? '' };
}

async function isThread(tx: Handle, { storyId, thread = 0 }: NoteForm): Promise<boolean> {
  const rows = await tx
    .select({ id: storyNotes.id })
    .from(storyNotes)
    .where(and(eq(storyNotes.id, thread), eq(storyNotes.storyId, storyId), isNull(storyNotes.threadId)));
  return rows.length > 0;
}

async function close(
  tx: Handle,
  { step, thread = 0 }: NoteForm,
  story: Story,
  viewer: AccountViewer,
  now: Date,
): Promise<NoteOutcome> {
  await setResolved(tx, thread, step === 'resolve', { story, viewer, now });
  if (step === 'resolve') await seeThread(tx, thread, viewer, now);
  return { outcome: 'kept', note: thread };
}

/** The thread itself forgets who was done with it when it opens again; the audit log does not. */
async function setResolved(tx: Handle, thread: number, resolve: boolean, { story, viewer, now }: About) {
  const [was] = await tx
    .select({ at: storyNotes.resolvedAt, by: accounts.name })
    .from(storyNotes)
    .leftJoin(accounts, eq(accounts.id, storyNotes.resolvedBy))
    .where(eq(storyNotes.id, thread));
  if (resolve === Boolean(was?.at)) return;
  const resolved = resolve ? { resolvedAt: now, resolvedBy: viewer.id } : { resolvedAt: null, resolvedBy: null };
  await tx.update(storyNotes).set(resolved).where(eq(storyNotes.id, thread));
  const [before, after] = [{ resolvedBy: was?.by ?? null }, { note: thread, resolvedBy: resolve ? viewer.name : null }];
  await writeDown(tx, viewer, noteAct(resolve ? 'note-resolved' : 'note-reopened', story, before, after), now);
}

type About = { story: Story; viewer: AccountViewer; now: Date };

async function say(tx: Handle, form: NoteForm, story: Story, viewer: AccountViewer, now: Date): Promise<NoteOutcome> {
  const { storyId, thread, text } = form;
  const people = await calledIn(tx, text, story);
  if ('errors' in people) return { outcome: 'refused', errors: people.errors };
  const anchor = form.step === 'add' ? await anchorOf(tx, form) : noAnchor;
  if (!anchor) return { outcome: 'refused', errors: { quote: 'These words do not stand in the text as it is saved.' } };
  const threadId = form.step === 'reply' ? (thread ?? null) : null;
  const [note] = await tx
    .insert(storyNotes)
    .values({ storyId, threadId, accountId: viewer.id, text, ...anchor, createdAt: now })
    .returning({ id: storyNotes.id });
  if (!note) throw new Error('The database gave nothing back for a note.');
  const said = { note: note.id, ...(threadId ? { answers: threadId } : {}) };
  await writeDown(tx, viewer, noteAct(threadId ? 'note-answered' : 'note-added', story, {}, said), now);
  if (threadId) {
    await setResolved(tx, threadId, false, { story, viewer, now });
    await seeThread(tx, threadId, viewer, now);
  }
  const called = people.called.filter(({ id }) => id !== viewer.id);
  if (called.length > 0)
    await tx.insert(noteMentions).values(called.map(({ id }) => ({ noteId: note.id, accountId: id })));
  const told = { byName: viewer.name, text, link: `${settings().url}${notesPath(storyId)}#note-${note.id}` };
  for (const person of called) await queueLetter((sender) => calledLetter(person, sender, told), now);
  return { outcome: 'kept', note: note.id };
}

type People = { called: Called[] } | { errors: Record<string, string> };

/** Everybody who is called must be able to come: a call that nobody hears would be believed to be heard. */
async function calledIn(tx: Handle, text: string, story: { authorId: number }): Promise<People> {
  const handles = mentionsIn(text);
  if (handles.length === 0) return { called: [] };
  const { id, name, email, handle, role } = accounts;
  const rows = await tx
    .select({ id, name, email, handle, role })
    .from(accounts)
    .where(and(inArray(handle, handles), isNull(accounts.bannedAt)));
  const called = rows.filter((row) => canSeeStoryOnDesk({ kind: 'account', ...row }, story));
  const lost = handles.filter((one) => !called.some((row) => row.handle === one));
  return lost.length === 0
    ? { called }
    : { errors: { text: `Nobody called @${lost.join(', @')} sees this story on the desk.` } };
}

const noAnchor: NoteAnchor = { quote: '', before: '', after: '' };

/** The editor says what stands around the words; a plain form only says the words. */
async function anchorOf(tx: Handle, { storyId, quote, before, after }: NoteForm): Promise<NoteAnchor | undefined> {
  if (!quote) return noAnchor;
  if (before || after) return { quote, before, after };
  const [copy] = await tx
    .select({ body: workingCopies.body })
    .from(workingCopies)
    .where(eq(workingCopies.storyId, storyId));
  const text = copy ? textIn(copy.body) : '';
  const from = text.indexOf(quote);
  return from < 0 ? undefined : anchorAt(text, from, from + quote.length);
}

/** Whoever answers or ends a thread has seen that they were called in it. */
async function seeThread(tx: Handle, thread: number, viewer: AccountViewer, now: Date) {
  const inThread = tx
    .select({ id: storyNotes.id })
    .from(storyNotes)
    .where(or(eq(storyNotes.id, thread), eq(storyNotes.threadId, thread)));
  await tx
    .update(noteMentions)
    .set({ seenAt: now })
    .where(
      and(eq(noteMentions.accountId, viewer.id), isNull(noteMentions.seenAt), inArray(noteMentions.noteId, inThread)),
    );
}
