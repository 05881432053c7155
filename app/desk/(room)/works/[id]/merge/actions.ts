'use server';

import { notFound, redirect } from 'next/navigation';
import { staffAction } from '#app/action.ts';
import { tellOfStories, tellOfWorks } from '#app/desk/tell-works.ts';
import { mergeWorks } from '#db/merge-works.ts';
import { deskWorkPath } from '#domain/catalogue-paths.ts';
import { mergeForm } from '#domain/merge-form.ts';
import { canEditWorks } from '#domain/permissions.ts';

/** Makes one work of two. */
export const mergeTheseWorks = staffAction(canEditWorks, mergeForm, async ({ lost, kept }, viewer) => {
  const merged = await mergeWorks(lost, kept, viewer, new Date());
  if (merged.outcome === 'unseen') return notFound();
  if (merged.outcome === 'refused') return { message: merged.message };
  tellOfWorks(merged.touched);
  tellOfStories();
  return redirect(`${deskWorkPath(kept)}?done=merged`);
});
