'use server';

import { notFound, redirect } from 'next/navigation';
import { z } from 'zod';
import { staffAction } from '#app/action.ts';
import { deskStoryPath } from '#app/desk/story-paths.ts';
import { currentPublication } from '#app/publication.ts';
import { restoreRevision } from '#db/restore-revision.ts';
import { clockOf } from '#domain/dates.ts';
import { HIGHEST_ID } from '#domain/highest-id.ts';
import { canStartStory } from '#domain/permissions.ts';
import type { StoryHold } from '#domain/story-hold.ts';

const number = z.coerce.number().int().positive().max(HIGHEST_ID);
const schema = z.object({ storyId: number, number });

/** Puts an old revision on the desk again. */
export const bringBack = staffAction(canStartStory, schema, async (form, viewer) => {
  const restored = await restoreRevision(form, viewer, new Date());
  switch (restored.outcome) {
    case 'restored':
      return redirect(`${deskStoryPath(form.storyId)}?done=restored`);
    case 'held':
      return { message: await heldSaid(restored.by) };
    case 'refused':
      return { message: restored.message };
    case 'unseen':
      return notFound();
  }
});

const heldSaid = async ({ holder, since }: StoryHold) =>
  `Nothing was changed: ${holder.name} has been writing in this text since ${clockOf(since, await currentPublication())}. Ask them, or take it over.`;
