'use server';

import { notFound, redirect } from 'next/navigation';
import { z } from 'zod';
import { staffAction } from '#app/action.ts';
import { tellReaders } from '#app/desk/published.ts';
import { deskStoryPath } from '#app/desk/story-paths.ts';
import { withdrawStory } from '#db/publishing.ts';
import { HIGHEST_ID } from '#domain/highest-id.ts';
import { canStartStory } from '#domain/permissions.ts';

const schema = z.object({ storyId: z.coerce.number().int().positive().max(HIGHEST_ID) });

/** Takes a live story away from readers. */
export const withdrawText = staffAction(canStartStory, schema, async ({ storyId }, viewer) => {
  const withdrawn = await withdrawStory(storyId, viewer, new Date());
  if (withdrawn.outcome === 'unseen') return notFound();
  if (withdrawn.outcome === 'refused') return { message: withdrawn.message };
  tellReaders({ id: storyId, bylines: withdrawn.bylines }, withdrawn.workIds);
  return redirect(`${deskStoryPath(storyId)}?done=withdrawn`);
});
