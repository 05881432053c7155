'use server';

import { notFound, redirect } from 'next/navigation';
import { z } from 'zod';
import { staffAction } from '#app/action.ts';
import { tellOfWorks } from '#app/desk/tell-works.ts';
import { createPerson, deletePerson, renamePerson } from '#db/desk-people.ts';
import { deskPersonPath, peoplePath } from '#domain/catalogue-paths.ts';
import { personName } from '#domain/desk-person.ts';
import { HIGHEST_ID } from '#domain/highest-id.ts';
import { canEditPeople } from '#domain/permissions.ts';

const id = z.coerce.number().int().positive().max(HIGHEST_ID);

/** Enters somebody, or gives somebody another name; every work that names them says it at once. */
export const savePerson = staffAction(
  canEditPeople,
  z.object({ id: id.optional(), name: personName }),
  async ({ id: known, name }, viewer) => {
    const now = new Date();
    if (!known) return redirect(`${deskPersonPath(await createPerson(name, viewer, now))}?done=saved`);
    const saved = await renamePerson(known, name, viewer, now);
    if (saved.outcome === 'unseen') return notFound();
    tellOfWorks(saved.touched);
    return redirect(`${deskPersonPath(known)}?done=saved`);
  },
);

/** Deletes somebody whom no credit names. */
export const deleteThisPerson = staffAction(canEditPeople, z.object({ id }), async ({ id: known }, viewer) => {
  const { outcome } = await deletePerson(known, viewer, new Date());
  if (outcome === 'unseen') return notFound();
  if (outcome === 'used') return { message: 'A credit names them by now, so they were not deleted.' };
  return redirect(`${peoplePath}?done=deleted`);
});
