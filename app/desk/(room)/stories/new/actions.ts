'use server';

import { notFound, redirect } from 'next/navigation';
import { z } from 'zod';
import { staffAction } from '#app/action.ts';
import { startStory } from '#db/working-copies.ts';
import { canStartKind, canStartStory } from '#domain/permissions.ts';
import { storyKinds } from '#domain/story.ts';

const schema = z.looseObject({ kind: z.enum(storyKinds, 'Choose what it will be.') });

/** Makes an empty draft and opens it. */
export const newStory = staffAction(canStartStory, schema, async ({ kind }, viewer) => {
  if (!canStartKind(viewer, kind)) notFound();
  const id = await startStory(kind, viewer.id, new Date());
  redirect(`/desk/stories/${id}`);
});
