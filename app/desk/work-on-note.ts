import { afterwards } from '#app/door/afterwards.ts';
import { send } from '#app/door/send.ts';
import { type Called, keepNote, type NoteOutcome } from '#db/keep-note.ts';
import { settings } from '#db/settings.ts';
import type { NoteForm } from '#domain/note-form.ts';
import { calledLetter } from '#domain/note-letter.ts';
import type { AccountViewer } from '#domain/viewer.ts';
import { notesPath } from './story-paths.ts';

/** Does what a form about notes asks for, and writes to those who were called. */
export async function workOnNote(form: NoteForm, viewer: AccountViewer): Promise<NoteOutcome> {
  const kept = await keepNote(form, viewer, new Date());
  if (kept.outcome !== 'kept' || kept.called.length === 0) return kept;
  const link = `${settings().url}${notesPath(form.storyId)}#note-${kept.note}`;
  afterwards(() => writeTo(kept.called, { byName: viewer.name, text: form.text, link }));
  return kept;
}

async function writeTo(called: Called[], note: { byName: string; text: string; link: string }) {
  for (const person of called) await send((sender) => calledLetter(person, sender, note));
}
