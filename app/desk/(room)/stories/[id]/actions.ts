'use server';

import { notFound, redirect } from 'next/navigation';
import { z } from 'zod';
import { staffAction } from '#app/action.ts';
import { handOnText } from '#app/desk/hand-on-text.ts';
import { keepText } from '#app/desk/keep-text.ts';
import { publishText } from '#app/desk/publish-text.ts';
import { deskStoryPath, previewPath } from '#app/desk/story-paths.ts';
import { addWork } from '#db/add-work.ts';
import { keepByHand } from '#db/keep-by-hand.ts';
import { takeStoryOver } from '#db/story-holds.ts';
import { openWorkingCopy } from '#db/working-copies.ts';
import type { Byline } from '#domain/byline.ts';
import { steppedBylines } from '#domain/byline-form.ts';
import type { WrittenContent } from '#domain/content-schema.ts';
import { type EditorForm, editorForm } from '#domain/editor-form.ts';
import { isHandingOn } from '#domain/editor-steps.ts';
import { HIGHEST_ID } from '#domain/highest-id.ts';
import { addEntry, steppedEntries } from '#domain/list-entries.ts';
import { canAddWork, canEditStory, canSetBylines, canStartStory } from '#domain/permissions.ts';
import type { AccountViewer } from '#domain/viewer.ts';

/**
 * Everything that the buttons of the editor do: each saves the text first. One action, because the page that comes back
 * from a form without JavaScript knows the answer of one only.
 */
export const workOnText = staffAction(canStartStory, editorForm, async (form, viewer) => {
  const kept = await keepText(form, await stepped(form, viewer), viewer);
  if ('refusal' in kept) return kept.refusal;
  if (isSave(form)) {
    const { storyId, note } = form;
    await keepByHand({ storyId, version: kept.version, note }, viewer, new Date());
  }
  if (form.next === 'publish') return publishText(form, kept.version, viewer);
  if (isHandingOn(form.next)) return handOnText({ ...form, next: form.next }, kept.version, viewer);
  return redirect(wayOn(form));
});

/** A rank or a name that moves saves the text too, but nobody asked for it to be kept. */
const isSave = ({ next, ...form }: EditorForm) => next === 'save' && !movesRank(form) && !movesName(form);

type Steps = Pick<EditorForm, 'move' | 'addEntry' | 'moveByline' | 'addByline'>;
const movesRank = ({ move, addEntry: added }: Steps) => Boolean(move || added);
const movesName = ({ moveByline, addByline }: Steps) => Boolean(moveByline || addByline);

const takeOverForm = z.object({ storyId: z.coerce.number().int().positive().max(HIGHEST_ID) });

/** Writes in a story in which somebody else does. They are told, and lose nothing. */
export const takeOver = staffAction(canStartStory, takeOverForm, async ({ storyId }, viewer) => {
  // The page that opens next says which page it is; until then the story waits for it.
  const taken = await takeStoryOver({ storyId, page: '' }, viewer, new Date());
  if (taken.outcome === 'unseen') notFound();
  return redirect(deskStoryPath(storyId));
});

/** The text with what the button adds or moves. Who may not set the names over it has no such button. */
async function stepped({ written, newWork, ...step }: EditorForm, viewer: AccountViewer): Promise<WrittenContent> {
  const entries = steppedEntries(written.entries, step);
  const bylines = movesName(step) ? await steppedNames(written.bylines, step, viewer) : written.bylines;
  if (!newWork) return { ...written, entries, bylines };
  const copy = await openWorkingCopy(step.storyId, viewer);
  if (!canAddWork(viewer) || !copy || !canEditStory(viewer, copy.story)) notFound();
  const workId = await addWork(newWork, viewer, new Date());
  return copy.story.kind === 'list'
    ? { ...written, bylines, entries: addEntry(entries, workId) }
    : { ...written, bylines, entries, workId };
}

async function steppedNames(
  sent: Byline[] | undefined,
  step: Steps & { storyId: number },
  viewer: AccountViewer,
): Promise<Byline[]> {
  const copy = await openWorkingCopy(step.storyId, viewer);
  if (!copy || !canSetBylines(viewer, copy.story)) notFound();
  return steppedBylines(sent ?? copy.content.bylines, step);
}

function wayOn({ storyId, next, findWork, findPicture, findByline, ...steps }: EditorForm): string {
  const editor = deskStoryPath(storyId);
  if (movesRank(steps)) return `${editor}#entries`;
  if (movesName(steps)) return `${editor}#bylines`;
  if (next === 'preview') return previewPath(storyId);
  if (next === 'find-work') return `${editor}?${new URLSearchParams({ work: findWork })}#findWork`;
  if (next === 'find-byline') return `${editor}?${new URLSearchParams({ byline: findByline })}#bylines`;
  if (next === 'find-picture') return `${editor}?${new URLSearchParams({ picture: findPicture })}#findPicture`;
  return editor;
}
