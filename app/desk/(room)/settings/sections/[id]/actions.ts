'use server';

import { notFound, redirect } from 'next/navigation';
import { z } from 'zod';
import { staffAction } from '#app/action.ts';
import { changed } from '#app/page-cache.ts';
import { deleteSection, saveSection } from '#db/desk-sections.ts';
import { mergeSections } from '#db/merge-sections.ts';
import { deskSectionPath } from '#domain/catalogue-paths.ts';
import { HIGHEST_ID } from '#domain/highest-id.ts';
import { pageTags } from '#domain/page-tags.ts';
import { canChangeSettings } from '#domain/permissions.ts';
import { sectionPageForm } from '#domain/section-form.ts';

/** Gives a section another name or address. The menu stands on every page. */
export const saveThisSection = staffAction(canChangeSettings, sectionPageForm, async ({ id, ...written }, viewer) => {
  const saved = await saveSection(id, written, viewer, new Date());
  if (saved.outcome === 'unseen') return notFound();
  if (saved.outcome === 'refused') return { errors: saved.errors };
  changed(pageTags.publication, pageTags.stories);
  return redirect(`${deskSectionPath(id)}?done=saved`);
});

const id = z.coerce.number().int().positive().max(HIGHEST_ID);
const chosen = z.object({ id });

/** Deletes a section in which no story stands, or ever stood. */
export const deleteThisSection = staffAction(canChangeSettings, chosen, async ({ id }, viewer) => {
  const { outcome } = await deleteSection(id, viewer, new Date());
  if (outcome === 'unseen') return notFound();
  if (outcome === 'used') return { message: 'A story stands in it by now, so it was not deleted.' };
  changed(pageTags.publication);
  return redirect('/desk/settings#menu');
});

/** Makes one section of two, once it has been said twice. */
export const mergeThisSection = staffAction(
  canChangeSettings,
  z.object({ id, into: id, sure: z.literal('1', 'Tick this to merge them.') }),
  async ({ id: lost, into }, viewer) => {
    const { outcome } = await mergeSections(lost, into, viewer, new Date());
    if (outcome === 'unseen') return notFound();
    if (outcome === 'same') return { errors: { into: 'That is this section itself.' } };
    changed(pageTags.publication, pageTags.stories);
    return redirect(`${deskSectionPath(into)}?done=merged`);
  },
);
