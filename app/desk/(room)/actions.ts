'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { staffAction } from '#app/action.ts';
import { seeCall } from '#db/note-calls.ts';
import { HIGHEST_ID } from '#domain/highest-id.ts';
import { ownPath } from '#domain/own-path.ts';
import { canSeeDesk } from '#domain/permissions.ts';
import { requestContext } from '#domain/request-context.ts';

const schema = z.object({ note: z.coerce.number().int().positive().max(HIGHEST_ID) });

/** Takes a note that called somebody off their desk, and leaves the desk as it was looked at; only their own can be meant. */
export const seeNote = staffAction(canSeeDesk, schema, async ({ note }, viewer) => {
  await seeCall(note, viewer, new Date());
  return redirect(ownPath(requestContext()?.path));
});
