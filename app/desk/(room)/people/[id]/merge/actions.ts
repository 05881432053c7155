'use server';

import { notFound, redirect } from 'next/navigation';
import { staffAction } from '#app/action.ts';
import { tellOfStories, tellOfWorks } from '#app/desk/tell-works.ts';
import { mergePeople } from '#db/merge-people.ts';
import { deskPersonPath } from '#domain/catalogue-paths.ts';
import { mergeForm } from '#domain/merge-form.ts';
import { canEditPeople } from '#domain/permissions.ts';

/** Makes one person of two. */
export const mergeThesePeople = staffAction(canEditPeople, mergeForm, async ({ lost, kept }, viewer) => {
  const merged = await mergePeople(lost, kept, viewer, new Date());
  if (merged.outcome === 'unseen') return notFound();
  if (merged.outcome === 'refused') return { message: merged.message };
  tellOfWorks(merged.touched);
  tellOfStories();
  return redirect(`${deskPersonPath(kept)}?done=merged`);
});
