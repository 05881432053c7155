'use server';

import { notFound, redirect } from 'next/navigation';
import { z } from 'zod';
import { staffAction } from '#app/action.ts';
import { tellOfWorks } from '#app/desk/tell-works.ts';
import { saveWork } from '#db/save-work.ts';
import { deleteWork } from '#db/work-uses.ts';
import { deskWorkPath, worksPath } from '#domain/catalogue-paths.ts';
import { HIGHEST_ID } from '#domain/highest-id.ts';
import { canEditWorks } from '#domain/permissions.ts';
import { workForm } from '#domain/work-form.ts';

const SAVED_SINCE =
  'Somebody else saved this work while you wrote, so nothing was saved. All you wrote is still here: open the work in another window to see theirs.';

/** Saves a work, a new one or a known one. What else a button of the form asks for is done with what was saved. */
export const saveThisWork = staffAction(canEditWorks, workForm, async (form, viewer) => {
  const standing = form.workId ? { id: form.workId, version: form.version } : undefined;
  const saved = await saveWork(form.written, viewer, new Date(), standing);
  switch (saved.outcome) {
    case 'unseen':
      return notFound();
    case 'refused':
      return { errors: saved.errors };
    case 'overtaken':
      return { message: SAVED_SINCE, errors: { version: 'Tick below to put yours over theirs.' } };
    case 'saved':
      tellOfWorks(saved.touched);
      return redirect(wayOn(deskWorkPath(saved.id), form));
  }
});

type Step = { next: string; findWork: string; findPicture: string; move: string | undefined };

function wayOn(path: string, { next, findWork, findPicture, move }: Step): string {
  if (move) return `${path}#credits`;
  if (next === 'find-work') return `${path}?${new URLSearchParams({ work: findWork })}#findWork`;
  if (next === 'find-picture') return `${path}?${new URLSearchParams({ picture: findPicture })}#findPicture`;
  return `${path}?done=saved`;
}

const chosen = z.object({ workId: z.coerce.number().int().positive().max(HIGHEST_ID) });

/** Deletes a work that nothing hangs on. */
export const deleteThisWork = staffAction(canEditWorks, chosen, async ({ workId }, viewer) => {
  const deleted = await deleteWork(workId, viewer, new Date());
  if (deleted.outcome === 'unseen') return notFound();
  if (deleted.outcome === 'used') return { message: 'Something hangs on this work by now, so it was not deleted.' };
  tellOfWorks([workId]);
  return redirect(`${worksPath}?done=deleted`);
});
