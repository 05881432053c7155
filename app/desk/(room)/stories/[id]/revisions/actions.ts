'use server';

import { notFound, redirect } from 'next/navigation';
import { z } from 'zod';
import { staffAction } from '#app/action.ts';
import { deskStoryPath } from '#app/desk/story-paths.ts';
import { restoreRevision } from '#db/restore-revision.ts';
import { HIGHEST_ID } from '#domain/highest-id.ts';
import { canStartStory } from '#domain/permissions.ts';

const number = z.coerce.number().int().positive().max(HIGHEST_ID);
const schema = z.object({ storyId: number, number });

/** Puts an old revision on the desk again. */
export const bringBack = staffAction(canStartStory, schema, async (form, viewer) => {
  const restored = await restoreRevision(form, viewer, new Date());
  if (restored.outcome === 'unseen') return notFound();
  if (restored.outcome === 'refused') return { message: restored.message };
  return redirect(`${deskStoryPath(form.storyId)}?done=restored`);
});
