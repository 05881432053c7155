import { z } from 'zod';
import { formOf, staffRoute } from '#app/desk/staff-route.ts';
import { keepByHand } from '#db/keep-by-hand.ts';
import { revisionNote } from '#domain/change-form.ts';
import { inputOf } from '#domain/form-input.ts';
import { HIGHEST_ID, idIn } from '#domain/highest-id.ts';
import { canStartStory } from '#domain/permissions.ts';

const schema = z.object({ version: z.coerce.number().int().positive().max(HIGHEST_ID), note: revisionNote });

/** The editor comes here after a save by hand, to have the text kept as a revision. */
export const POST = staffRoute(canStartStory, async (request, viewer, { id = '' }) => {
  const storyId = idIn(id);
  const form = await formOf(request);
  if (storyId === undefined || !form) return undefined;
  const parsed = schema.safeParse(inputOf(form));
  if (!parsed.success) return { outcome: 'refused' };
  const kept = await keepByHand({ storyId, ...parsed.data }, viewer, new Date());
  return kept.outcome === 'unseen' ? undefined : kept;
});
