import { readNotes } from '#app/desk/read-notes.ts';
import { formOf, staffRoute } from '#app/desk/staff-route.ts';
import { currentPublication } from '#app/publication.ts';
import { keepNote } from '#db/keep-note.ts';
import { openWorkingCopy } from '#db/working-copies.ts';
import { inputOf, refusalOf, unforeseen } from '#domain/form-input.ts';
import { idIn } from '#domain/highest-id.ts';
import { noteForm } from '#domain/note-form.ts';
import { canStartStory } from '#domain/permissions.ts';

/** The editor works on notes here, without leaving the text. */
export const POST = staffRoute(canStartStory, async (request, viewer, { id = '' }) => {
  const storyId = idIn(id);
  const form = await formOf(request);
  if (!storyId || !form) return undefined;
  const parsed = noteForm.safeParse({ ...inputOf(form), storyId }, { error: unforeseen });
  if (!parsed.success) return { outcome: 'refused', errors: refusalOf(parsed.error).errors };
  const kept = await keepNote(parsed.data, viewer, new Date());
  if (kept.outcome === 'unseen') return undefined;
  if (kept.outcome === 'refused') return kept;
  const copy = await openWorkingCopy(storyId, viewer);
  const threads = copy && (await readNotes(storyId, copy.content.body, viewer, await currentPublication()));
  return threads && { outcome: 'kept', threads };
});
