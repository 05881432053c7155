'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { staffAction } from '#app/action.ts';
import { seeCall } from '#db/note-calls.ts';
import { HIGHEST_ID } from '#domain/highest-id.ts';
import { canSeeDesk } from '#domain/permissions.ts';

const schema = z.object({ note: z.coerce.number().int().positive().max(HIGHEST_ID) });

/** Takes a note that called somebody off their desk; only their own can be meant. */
export const seeNote = staffAction(canSeeDesk, schema, async ({ note }, viewer) => {
  await seeCall(note, viewer, new Date());
  return redirect('/desk');
});
