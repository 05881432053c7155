'use server';

import { refresh } from 'next/cache';
import { notFound, redirect } from 'next/navigation';
import { staffAction } from '#app/action.ts';
import { notesPath } from '#app/desk/story-paths.ts';
import { keepNote } from '#db/keep-note.ts';
import { noteForm } from '#domain/note-form.ts';
import { canStartStory } from '#domain/permissions.ts';

/** Adds a note, answers one, ends a thread or opens it again. */
export const workOnNotes = staffAction(canStartStory, noteForm, async (form, viewer) => {
  const kept = await keepNote(form, viewer, new Date());
  if (kept.outcome === 'unseen') return notFound();
  if (kept.outcome === 'refused') return { errors: kept.errors };
  // To a place on the same page the browser would only scroll.
  refresh();
  return redirect(`${notesPath(form.storyId)}#note-${kept.note}`);
});
