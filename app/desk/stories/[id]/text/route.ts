import { formOf, staffRoute } from '#app/desk/staff-route.ts';
import { conflictPath } from '#app/desk/story-paths.ts';
import { currentPublication } from '#app/publication.ts';
import { type SaveOutcome, saveWorkingCopy } from '#db/save-working-copy.ts';
import { clockOf } from '#domain/dates.ts';
import { savedTime } from '#domain/desk-time.ts';
import { editorForm } from '#domain/editor-form.ts';
import { inputOf, refusalOf } from '#domain/form-input.ts';
import { idIn } from '#domain/highest-id.ts';
import { canStartStory } from '#domain/permissions.ts';
import { noLongerYours, type SaveAnswer } from '#domain/save-answer.ts';

/** No text began from it, so that whatever comes with it is kept beside the text that stands. */
const NO_VERSION = 0;

/** The editor saves here while somebody types. */
export const POST = staffRoute(canStartStory, async (request, viewer, { id = '' }) => {
  const storyId = idIn(id);
  const form = await formOf(request);
  if (storyId === undefined || !form) return undefined;
  const parsed = editorForm.safeParse(inputOf(form));
  if (!parsed.success) return refused(refusalOf(parsed.error).errors);
  const { next, page, written } = parsed.data;
  const version = next === 'beside' ? NO_VERSION : parsed.data.version;
  const saved = await saveWorkingCopy(storyId, version, written, viewer, new Date(), page);
  return inWords(storyId, saved);
});

const refused = (errors: Record<string, string> = {}): SaveAnswer => ({ outcome: 'refused', errors });

async function inWords(storyId: number, saved: SaveOutcome): Promise<SaveAnswer | undefined> {
  const publication = await currentPublication();
  switch (saved.outcome) {
    case 'saved':
      return {
        outcome: 'saved',
        version: saved.version,
        at: savedTime(saved.savedAt, new Date(), publication),
        hasChanges: saved.hasChanges,
      };
    case 'collided':
      return {
        outcome: 'collided',
        path: conflictPath(storyId, saved.mine),
        name: saved.theirs.name,
        at: clockOf(saved.theirs.savedAt, publication),
      };
    case 'refused':
      return refused(saved.errors);
    case 'no-longer-yours':
      return { outcome: 'no-longer-yours', sentence: noLongerYours(saved.mine) };
    case 'unseen':
      return undefined;
  }
}
